import type { FactDefinition } from './definition.ts'

/** BitLocker on the drive that Windows runs from. */
export interface DriveEncryption {
  /** `unknown`: the drive is locked. */
  readonly protection: 'off' | 'on' | 'unknown'
  readonly conversion: 'decrypted' | 'encrypted' | 'encrypting' | 'decrypting' | 'encryption-paused' | 'decryption-paused'
  /** Null: Windows names none that Preflight knows. */
  readonly method: EncryptionMethod | null
}

export const encryptionMethods = ['none', 'aes-128-diffuser', 'aes-256-diffuser', 'aes-128', 'aes-256', 'hardware', 'xts-aes-128', 'xts-aes-256'] as const

export type EncryptionMethod = (typeof encryptionMethods)[number]

/** How far Windows says that its own setup has come. */
export interface SetupState {
  readonly stage: 'setup' | 'oobe' | 'audit' | 'complete'
  /** `ImageState`, as Windows spells it; empty where there is none. During a first OOBE it may already say complete. */
  readonly imageState: string
}

/** What one source of the time says of the clock of the device. */
export interface ClockReading {
  /** Host that told the time. */
  readonly source: string
  /** Device minus source. */
  readonly offsetSeconds: number
}

/** `stopped`: usual in OOBE. `unsynchronized`: it runs and has never got the time. */
export type TimeServiceState = 'synchronized' | 'unsynchronized' | 'stopped'

export interface DeviceSetupFactValues {
  'device.driveEncryption': DriveEncryption
  'device.setupState': SetupState
  'device.clockReadings': readonly ClockReading[]
  'device.timeService': TimeServiceState
}

export const deviceSetupFacts: { readonly [K in keyof DeviceSetupFactValues]: FactDefinition } = {
  'device.driveEncryption': { label: { en: 'BitLocker of the system drive', de: 'BitLocker des Systemlaufwerks' }, privacy: 'open' },
  'device.setupState': { label: { en: 'Windows setup', de: 'Windows-Einrichtung' }, privacy: 'open' },
  'device.clockReadings': { label: { en: 'Time sources', de: 'Zeitquellen' }, privacy: 'open' },
  'device.timeService': { label: { en: 'Windows Time service', de: 'Windows-Zeitdienst' }, privacy: 'open' },
}
