import type { FactDefinition } from './definition.ts'

/** How an enrollment status page comes to the device: assigned to it, assigned to its user, or the page for everybody. */
export const espTargets = ['device', 'user', 'default'] as const

export type EspTarget = (typeof espTargets)[number]

/** The page that applies while nobody is signed in: pages assigned to users do not count then. */
export interface EspBeforeSignIn {
  readonly target: Exclude<EspTarget, 'user'>
  readonly shown: boolean
}

/** What the page offers when an installation fails. */
export interface EspButtons {
  readonly reset: boolean
  readonly useAnyway: boolean
}

/** How an app comes onto the device: a line-of-business MSI, a Win32 app, Microsoft 365 Apps, the Store, or another way. */
export const appInstallers = ['msi', 'win32', 'office', 'store', 'other'] as const

export type AppInstaller = (typeof appInstallers)[number]

export interface RequiredApp {
  readonly name: string
  readonly installer: AppInstaller
}

export interface AppName {
  readonly id: string
  readonly name: string
}

export interface EspPageFactValues {
  'tenant.espTarget': EspTarget
  'tenant.espBeforeSignIn': EspBeforeSignIn
  'tenant.espBlocksUse': boolean
  'tenant.espButtons': EspButtons
  /** Ids of the apps that the page waits for; empty: every required app. */
  'tenant.espSelectedApps': readonly string[]
  /** Names of those apps, as far as they are assigned to somebody. */
  'tenant.espAppNames': readonly AppName[]
  'tenant.espFailsSelectedOnly': boolean
  /** Required Windows apps that reach the device itself. */
  'tenant.deviceApps': readonly RequiredApp[]
  /** Scripts that run as the signed-in user and reach the device or the user. */
  'tenant.userScripts': readonly string[]
}

/** The enrollment status page that will apply, and what it waits for. */
export const espPageFacts: { readonly [K in keyof EspPageFactValues]: FactDefinition } = {
  'tenant.espTarget': { label: { en: 'Enrollment status page assigned to', de: 'Registrierungsstatusseite zugewiesen an' }, privacy: 'open' },
  'tenant.espBeforeSignIn': { label: { en: 'Enrollment status page before sign-in', de: 'Registrierungsstatusseite vor der Anmeldung' }, privacy: 'open' },
  'tenant.espBlocksUse': { label: { en: 'Block device use until apps and profiles are installed', de: 'Gerätenutzung sperren, bis Apps und Profile installiert sind' }, privacy: 'open' },
  'tenant.espButtons': { label: { en: 'Choices after a failed installation', de: 'Auswahl nach einer fehlgeschlagenen Installation' }, privacy: 'open' },
  'tenant.espSelectedApps': { label: { en: 'Apps selected to block device use', de: 'Apps, die die Gerätenutzung sperren sollen' }, privacy: 'open' },
  'tenant.espAppNames': { label: { en: 'Names of the selected apps', de: 'Namen der ausgewählten Apps' }, privacy: 'open' },
  'tenant.espFailsSelectedOnly': { label: { en: 'Only fail selected blocking apps in technician phase', de: 'In der Technikerphase nur bei ausgewählten Apps abbrechen' }, privacy: 'open' },
  'tenant.deviceApps': { label: { en: 'Required apps of the device', de: 'Erforderliche Apps des Geräts' }, privacy: 'open' },
  'tenant.userScripts': { label: { en: 'Scripts that run as the user', de: 'Skripts, die als Benutzer laufen' }, privacy: 'open' },
}
