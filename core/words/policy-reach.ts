import type { Words } from './language.ts'

const en = { none: 'Not assigned', user: 'Assigned to users', device: 'Assigned to devices' }

const de: typeof en = { none: 'Nicht zugewiesen', user: 'Benutzern zugewiesen', device: 'Geräten zugewiesen' }

/** Where a policy lands. */
export const policyReach: Words<typeof en> = { en, de }
