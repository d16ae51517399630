import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Repairs of known OOBE defects',
  title: { pass: 'No known OOBE defect of old images', fail: 'Image has OOBE defects that updates repair' },
  why: 'Old images carry defects that show up one at a time: a skipped deployment profile, or a registration that is not repaired after a mainboard change.',
  update: {
    summary: 'Install a current Windows 11 with its latest cumulative update.',
    steps: [
      'Put Windows 11 25H2 with the current cumulative update into the image.',
      'Install the device from that image and stop at the first page of OOBE.',
      'Scan again.',
    ],
  },
  mayBeSkipped: 'Image may skip the deployment profile',
  possible: 'Possible',
  skipRepair: 'KB5015020 or later',
  repairsItself: 'Registration repairs itself',
  hardwareChangeRepair: 'Windows 10 22H2, or 22000.1042 (KB5017383), or later',
  keyboard: 'Keyboard chosen by the profile',
  keyboardByHand: 'Not applied before KB5072033 (26100.7462 or 26200.7462); choose it by hand in OOBE',
  conversions: {
    decrypted: 'Not encrypted',
    encrypted: 'Encrypted',
    encrypting: 'Being encrypted',
    decrypting: 'Being decrypted',
    'encryption-paused': 'Encryption paused',
    'decryption-paused': 'Decryption paused',
  },
  methods: {
    'aes-128-diffuser': 'AES 128 with diffuser',
    'aes-256-diffuser': 'AES 256 with diffuser',
    'aes-128': 'AES 128',
    'aes-256': 'AES 256',
    hardware: 'by the drive itself',
    'xts-aes-128': 'XTS-AES 128',
    'xts-aes-256': 'XTS-AES 256',
  },
  protections: { on: 'protection on', off: 'protection off', unknown: 'drive locked' },
}

const de: typeof en = {
  topic: 'Behebung bekannter OOBE-Fehler',
  title: { pass: 'Kein bekannter OOBE-Fehler alter Images', fail: 'Image hat OOBE-Fehler, die Updates beheben' },
  why: 'Alte Images enthalten Fehler, die sich einzeln zeigen: ein übersprungenes Bereitstellungsprofil oder eine Autopilot-Registrierung, die nach dem Wechsel der Hauptplatine nicht repariert wird.',
  update: {
    summary: 'Ein aktuelles Windows 11 mit seinem neuesten kumulativen Update installieren.',
    steps: [
      'Windows 11 25H2 mit dem aktuellen kumulativen Update in das Image aufnehmen.',
      'Gerät aus diesem Image installieren und auf der ersten Seite von OOBE anhalten.',
      'Neu prüfen.',
    ],
  },
  mayBeSkipped: 'Image überspringt vielleicht das Bereitstellungsprofil',
  possible: 'Möglich',
  skipRepair: 'KB5015020 oder später',
  repairsItself: 'Autopilot-Registrierung repariert sich selbst',
  hardwareChangeRepair: 'Windows 10 22H2 oder 22000.1042 (KB5017383), oder später',
  keyboard: 'Vom Profil gewählte Tastatur',
  keyboardByHand: 'Vor KB5072033 (26100.7462 oder 26200.7462) nicht angewendet; in OOBE von Hand wählen',
  conversions: {
    decrypted: 'Nicht verschlüsselt',
    encrypted: 'Verschlüsselt',
    encrypting: 'Wird verschlüsselt',
    decrypting: 'Wird entschlüsselt',
    'encryption-paused': 'Verschlüsselung angehalten',
    'decryption-paused': 'Entschlüsselung angehalten',
  },
  methods: {
    'aes-128-diffuser': 'AES 128 mit Diffuser',
    'aes-256-diffuser': 'AES 256 mit Diffuser',
    'aes-128': 'AES 128',
    'aes-256': 'AES 256',
    hardware: 'durch das Laufwerk selbst',
    'xts-aes-128': 'XTS-AES 128',
    'xts-aes-256': 'XTS-AES 256',
  },
  protections: { on: 'Schutz ein', off: 'Schutz aus', unknown: 'Laufwerk gesperrt' },
}

export const words: Words<typeof en> = { en, de }
