import type { Words } from '../words/language.ts'

/** The ways a Windows PC can be enrolled. A technician chooses one; the engine says which one really runs. */
export const scenarioIds = [
  'user-driven',
  'user-driven-hybrid',
  'pre-provisioning',
  'self-deploying',
  'existing-devices',
  'device-preparation',
  'device-association',
] as const

export type Scenario = (typeof scenarioIds)[number]

/** Circumstances that lie on top of a scenario and bring their own checks. */
export const overlayIds = ['tap', 'fido2', 'hyper-v-vm', 'stuck'] as const

export type Overlay = (typeof overlayIds)[number]

/** Microsoft's own nouns. */
export const scenarioTitles: Words<{ readonly [K in Scenario]: string }> = {
  en: {
    'user-driven': 'User-driven',
    'user-driven-hybrid': 'User-driven, hybrid join',
    'pre-provisioning': 'Pre-provisioning',
    'self-deploying': 'Self-deploying',
    'existing-devices': 'Existing devices',
    'device-preparation': 'Device preparation',
    'device-association': 'Device association',
  },
  de: {
    'user-driven': 'Benutzergesteuert',
    'user-driven-hybrid': 'Benutzergesteuert, Hybridbeitritt',
    'pre-provisioning': 'Vorabbereitstellung',
    'self-deploying': 'Selbstbereitstellung',
    'existing-devices': 'Vorhandene Geräte',
    'device-preparation': 'Gerätevorbereitung',
    'device-association': 'Gerätezuordnung',
  },
}

export const overlayTitles: Words<{ readonly [K in Overlay]: string }> = {
  en: {
    tap: 'Temporary Access Pass',
    fido2: 'FIDO2 security key',
    'hyper-v-vm': 'Hyper-V VM',
    stuck: 'Enrollment is stuck',
  },
  de: {
    tap: 'Befristeter Zugriffspass',
    fido2: 'FIDO2-Sicherheitsschlüssel',
    'hyper-v-vm': 'Hyper-V-VM',
    stuck: 'Registrierung hängt',
  },
}

/** The scenarios of classic Windows Autopilot in which a hash must be registered. */
export const registeredScenarios = [
  'user-driven',
  'user-driven-hybrid',
  'pre-provisioning',
  'self-deploying',
] as const satisfies readonly Scenario[]

/** Every scenario but device association. */
export const commonScenarios = [
  ...registeredScenarios,
  'existing-devices',
  'device-preparation',
] as const satisfies readonly Scenario[]

/** The scenarios in which a person signs in during setup. */
export const userScenarios = [
  'user-driven',
  'user-driven-hybrid',
  'pre-provisioning',
  'existing-devices',
  'device-preparation',
] as const satisfies readonly Scenario[]

/** The scenarios in which the TPM proves which device it is. */
export const attestedScenarios = [
  'pre-provisioning',
  'self-deploying',
  'device-association',
] as const satisfies readonly Scenario[]
