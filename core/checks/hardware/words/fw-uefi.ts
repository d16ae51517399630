import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Firmware mode',
  title: { pass: 'Firmware starts Windows in UEFI mode', fail: 'Firmware starts Windows in legacy BIOS mode' },
  why: 'Legacy BIOS mode rules out Secure Boot and a TPM 2.0, and with them Windows 11 and everything in setup that proves the device.',
  switchToUefi: {
    summary: 'Convert the system disk to GPT and switch the firmware to UEFI.',
    steps: [
      'Save the files that are still needed.',
      'Open a Command Prompt as administrator.',
      'Run: mbr2gpt /validate /allowFullOS',
      'Run: mbr2gpt /convert /allowFullOS',
      'Restart into the firmware setup, turn CSM or legacy boot off and UEFI on.',
      'For a Hyper-V VM of generation 1, build a new VM of generation 2 instead.',
      'Start Windows and scan again.',
    ],
  },
  modes: { uefi: 'UEFI', bios: 'Legacy BIOS' },
}

const de: typeof en = {
  topic: 'Firmware-Modus',
  title: { pass: 'Firmware startet Windows im UEFI-Modus', fail: 'Firmware startet Windows im Legacy-BIOS-Modus' },
  why: 'Der Legacy-BIOS-Modus schließt Secure Boot und ein TPM 2.0 aus und damit Windows 11 und alles in der Einrichtung, was das Gerät nachweist.',
  switchToUefi: {
    summary: 'Den Systemdatenträger in GPT umwandeln und die Firmware auf UEFI umstellen.',
    steps: [
      'Dateien sichern, die noch gebraucht werden.',
      'Eine Eingabeaufforderung als Administrator öffnen.',
      'Ausführen: mbr2gpt /validate /allowFullOS',
      'Ausführen: mbr2gpt /convert /allowFullOS',
      'In das Firmware-Setup neu starten, CSM oder Legacy-Start ausschalten und UEFI einschalten.',
      'Bei einer Hyper-V-VM der Generation 1 stattdessen eine neue VM der Generation 2 anlegen.',
      'Windows starten und neu prüfen.',
    ],
  },
  modes: { uefi: 'UEFI', bios: 'Legacy-BIOS' },
}

export const words: Words<typeof en> = { en, de }
