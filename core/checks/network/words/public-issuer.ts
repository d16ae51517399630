import type { Words } from '../../../words/language.ts'

const en = { expected: 'Microsoft or a public certificate authority' }

const de: typeof en = { expected: 'Microsoft oder eine öffentliche Zertifizierungsstelle' }

/** Who should have issued the certificates of Microsoft's hosts. */
export const publicIssuer: Words<typeof en> = { en, de }
