import type { Words } from '../../../core/words/language.ts'

const en = {
  device: 'Device',
  machine: 'Machine',
  captured: 'Captured',
  hardware: 'Hardware',
  network: 'Network',
  serial: (serial: string): string => `serial ${serial}`,
  noTpm: 'none recorded',
  noTpmVersion: 'version not recorded',
  tpmFirmware: (vendor: string, version: string): string => `${vendor} firmware ${version}`,
  noKey: 'no endorsement key',
  key: (bits: string): string => `endorsement key ${bits} bits`,
  keyFits: 'fits the device id',
  virtual: 'virtual machine',
  notVirtual: 'no sign of a virtual machine',
  /** A moment in UTC, a time zone that may be empty, and a version of Windows. */
  capturedAt: (moment: string, zone: string, windows: string): string => `${moment}${zone} by the clock of the device, in ${windows}`,
  zone: (offset: string): string => ` (time zone UTC${offset})`,
  processor: (cores: string, threads: string): string => `${cores} cores, ${threads} threads`,
  memory: (gibibytes: string): string => `${gibibytes} GiB memory`,
  disk: 'disk',
  adapters: (count: number): string => (count === 1 ? '1 adapter' : `${String(count)} adapters`),
  andMore: ' and more',
  roles: {
    Desktop: 'desktop',
    Mobile: 'mobile device',
    Workstation: 'workstation',
    EnterpriseServer: 'enterprise server',
    SOHOServer: 'small office server',
    AppliancePC: 'appliance',
    PerformanceServer: 'performance server',
    Slate: 'tablet',
  },
}

const de: typeof en = {
  device: 'Gerät',
  machine: 'Maschine',
  captured: 'Erfasst',
  hardware: 'Hardware',
  network: 'Netzwerk',
  serial: (serial) => `Seriennummer ${serial}`,
  noTpm: 'keines verzeichnet',
  noTpmVersion: 'Version nicht verzeichnet',
  tpmFirmware: (vendor, version) => `${vendor}, Firmware ${version}`,
  noKey: 'kein Endorsement Key',
  key: (bits) => `Endorsement Key mit ${bits} Bit`,
  keyFits: 'passt zur Geräte-ID',
  virtual: 'virtuelle Maschine',
  notVirtual: 'nichts deutet auf eine virtuelle Maschine',
  capturedAt: (moment, zone, windows) => `${moment}${zone} nach der Uhr des Geräts, in ${windows}`,
  zone: (offset) => ` (Zeitzone UTC${offset})`,
  processor: (cores, threads) => `${cores} Kerne, ${threads} Threads`,
  memory: (gibibytes) => `${gibibytes} GiB Arbeitsspeicher`,
  disk: 'Datenträger',
  adapters: (count) => (count === 1 ? '1 Adapter' : `${String(count)} Adapter`),
  andMore: ' und weitere',
  roles: {
    Desktop: 'Desktop',
    Mobile: 'mobiles Gerät',
    Workstation: 'Arbeitsstation',
    EnterpriseServer: 'Unternehmensserver',
    SOHOServer: 'Server für kleine Büros',
    AppliancePC: 'Appliance',
    PerformanceServer: 'Hochleistungsserver',
    Slate: 'Tablet',
  },
}

/** What is said about the device of a hash. */
export const deviceLineWords: Words<typeof en> = { en, de }

export type DeviceLineWords = typeof en
