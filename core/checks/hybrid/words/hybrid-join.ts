import type { Words } from '../../../words/language.ts'

const en = { entraAlone: 'The deployment profile joins Microsoft Entra ID alone.' }

const de: typeof en = { entraAlone: 'Das Bereitstellungsprofil tritt nur Microsoft Entra ID bei.' }

export const hybridJoinWords: Words<typeof en> = { en, de }
