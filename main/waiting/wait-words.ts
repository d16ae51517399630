import type { ProfileAssignmentStatus } from '../../core/facts/tenant.ts'
import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

/** There is something to wait for. The misspelling is Microsoft Graph's. */
export type UnassignedStatus = Exclude<ProfileAssignmentStatus, 'assignedInSync' | 'assignedUnkownSyncState'>

const en = {
  wentWrong: 'Something went wrong inside Preflight; the log has the details.',
  nobodySignedIn: 'Nobody is signed in to the tenant.',
  assigned: 'The profile is assigned.',
  noRecordYet: 'The tenant has no Windows Autopilot record of this device yet.',
  recordNotYet: 'The record exists, but it cannot be read yet.',
  stalled: (status: string) => `The assignment does not go on: ${status}.`,
  otherProfile: 'Another profile than the one that is meant for the device is assigned.',
  noDate: 'The assignment has no date yet.',
  statuses: {
    unknown: 'Intune does not know yet.',
    assignedOutOfSync: 'The profile is assigned but not yet in sync.',
    notAssigned: 'No profile is assigned to the device yet.',
    pending: 'Intune is assigning the profile.',
    failed: 'The assignment failed.',
  } satisfies { readonly [S in UnassignedStatus]: string },
}

const de: typeof en = {
  wentWrong: 'In Preflight ist etwas schiefgegangen; das Protokoll hat die Einzelheiten.',
  nobodySignedIn: 'Niemand ist beim Mandanten angemeldet.',
  assigned: 'Das Profil ist zugewiesen.',
  noRecordYet: 'Der Mandant hat noch keinen Windows Autopilot-Datensatz zu diesem Gerät.',
  recordNotYet: 'Der Datensatz ist da, kann aber noch nicht gelesen werden.',
  stalled: (status) => `Die Zuweisung geht nicht weiter: ${status}.`,
  otherProfile: 'Zugewiesen ist ein anderes Profil als das für das Gerät vorgesehene.',
  noDate: 'Die Zuweisung hat noch kein Datum.',
  statuses: {
    unknown: 'Intune weiß es noch nicht.',
    assignedOutOfSync: 'Das Profil ist zugewiesen, aber noch nicht synchronisiert.',
    notAssigned: 'Dem Gerät ist noch kein Profil zugewiesen.',
    pending: 'Intune weist das Profil gerade zu.',
    failed: 'Die Zuweisung ist fehlgeschlagen.',
  },
}

/** What is said while a profile is waited for. */
export const waitWords: Words<typeof en> = { en, de }

/** Says it in every language: whoever waits may change the language meanwhile. */
export const sayWait = sayFrom(waitWords)
