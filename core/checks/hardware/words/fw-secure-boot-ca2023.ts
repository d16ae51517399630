import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Secure Boot certificates of 2023',
  title: {
    pass: 'Firmware holds the Secure Boot certificates of 2023',
    fail: 'Firmware lacks Secure Boot certificates of 2023',
  },
  why: 'The certificates of 2011 have ended. Without their successors the device gets no more fixes for its boot files and drops behind on security soon after enrollment.',
  update: {
    summary: 'Bring the 2023 Secure Boot certificates into the firmware.',
    steps: [
      'Install the current firmware of the hardware maker.',
      'Install the current cumulative update of Windows and restart.',
      'Open a Command Prompt as administrator.',
      'Run: reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecureBoot /v AvailableUpdates /t REG_DWORD /d 0x5944 /f',
      'Run: schtasks /run /tn "\\Microsoft\\Windows\\PI\\Secure-Boot-Update"',
      'Restart twice and scan again.',
    ],
  },
  noCertificates: 'Legacy BIOS mode has no Secure Boot certificates.',
  inDatabase: 'Windows UEFI CA 2023 in db',
  inKeyExchangeKey: 'Microsoft Corporation KEK 2K CA 2023 in KEK',
  present: 'Present',
  missing: 'Missing',
}

const de: typeof en = {
  topic: 'Secure-Boot-Zertifikate von 2023',
  title: {
    pass: 'Firmware enthält die Secure-Boot-Zertifikate von 2023',
    fail: 'Der Firmware fehlen Secure-Boot-Zertifikate von 2023',
  },
  why: 'Die Zertifikate von 2011 sind abgelaufen. Ohne ihre Nachfolger bekommt das Gerät keine Korrekturen seiner Startdateien mehr und fällt bald nach der Registrierung in der Sicherheit zurück.',
  update: {
    summary: 'Die Secure-Boot-Zertifikate von 2023 in die Firmware bringen.',
    steps: [
      'Die aktuelle Firmware des Hardwareherstellers installieren.',
      'Das aktuelle kumulative Update von Windows installieren und neu starten.',
      'Eine Eingabeaufforderung als Administrator öffnen.',
      'Ausführen: reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecureBoot /v AvailableUpdates /t REG_DWORD /d 0x5944 /f',
      'Ausführen: schtasks /run /tn "\\Microsoft\\Windows\\PI\\Secure-Boot-Update"',
      'Zweimal neu starten und neu prüfen.',
    ],
  },
  noCertificates: 'Im Legacy-BIOS-Modus gibt es keine Secure-Boot-Zertifikate.',
  inDatabase: 'Windows UEFI CA 2023 in db',
  inKeyExchangeKey: 'Microsoft Corporation KEK 2K CA 2023 in KEK',
  present: 'Vorhanden',
  missing: 'Fehlt',
}

export const words: Words<typeof en> = { en, de }
