import type { Words } from '../words/language.ts'

/** Where in setup a code is met. */
export const codePhases = [
  'pre-oobe',
  'identify',
  'sign-in',
  'entra-join',
  'hybrid',
  'mdm-enrollment',
  'esp-device-preparation',
  'esp-device-setup',
  'esp-account-setup',
  'first-sign-in',
  'after-enrollment',
  'any',
] as const

export type CodePhase = (typeof codePhases)[number]

export const codePhaseNames: Words<{ readonly [K in CodePhase]: string }> = {
  en: {
    'pre-oobe': 'Before setup',
    identify: 'Profile download',
    'sign-in': 'Sign-in',
    'entra-join': 'Microsoft Entra join',
    hybrid: 'Hybrid join',
    'mdm-enrollment': 'MDM enrollment',
    'esp-device-preparation': 'Enrollment status page, device preparation',
    'esp-device-setup': 'Enrollment status page, device setup',
    'esp-account-setup': 'Enrollment status page, account setup',
    'first-sign-in': 'First sign-in and Windows Hello',
    'after-enrollment': 'After enrollment',
    any: 'Any phase',
  },
  de: {
    'pre-oobe': 'Vor der Einrichtung',
    identify: 'Profil-Download',
    'sign-in': 'Anmeldung',
    'entra-join': 'Microsoft Entra-Beitritt',
    hybrid: 'Hybridbeitritt',
    'mdm-enrollment': 'MDM-Registrierung',
    'esp-device-preparation': 'Registrierungsstatusseite, Gerätevorbereitung',
    'esp-device-setup': 'Registrierungsstatusseite, Geräteeinrichtung',
    'esp-account-setup': 'Registrierungsstatusseite, Kontoeinrichtung',
    'first-sign-in': 'Erste Anmeldung und Windows Hello',
    'after-enrollment': 'Nach der Registrierung',
    any: 'Jede Phase',
  },
}

export interface ErrorCode {
  readonly code: string
  /** `screen`: no number, but the text or name of a page that setup shows. */
  readonly kind: 'hresult' | 'ntstatus' | 'aadsts' | 'ztd' | 'msi' | 'http' | 'screen'
  /** Symbolic names and other numbers of the same error. */
  readonly aliases: readonly string[]
  readonly phase: CodePhase
  readonly meaning: string
  readonly causes: readonly string[]
  readonly fixes: readonly string[]
  /** Ids of the checks that see it coming or prove it; some may belong to a later version. */
  readonly checks: readonly string[]
  readonly confidence: 'high' | 'medium' | 'low'
  /** `verified`: from a published source. The others are never stated as a fact. */
  readonly status: 'verified' | 'unverified' | 'contested'
  /** Page or list and the month in which it was read. */
  readonly sources: readonly string[]
}
