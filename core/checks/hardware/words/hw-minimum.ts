import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows 11 minimum hardware',
  title: {
    pass: 'Hardware meets the minimum of Windows 11',
    fail: 'Hardware is below the minimum of Windows 11',
  },
  why: 'Below its minimum Windows 11 is not supported: it may not install at all, stops taking updates, or hangs during setup.',
  upgrade: {
    summary: 'Upgrade or replace the hardware that falls short.',
    steps: [
      'Shut the device down.',
      'Add memory or a larger disk where that is what falls short; for a VM, raise it in the settings of the VM.',
      'In the firmware setup, turn on UEFI mode, Secure Boot and the TPM 2.0 where the device has them.',
      'Use another device when the processor, the TPM or the firmware cannot be upgraded.',
      'Scan again.',
    ],
  },
  windows11Only: 'These minimums are those of Windows 11.',
  expectedMemory: '4 GB, of which 3.5 GB visible to Windows',
  expectedCores: '2 or more',
  expectedClock: '1000 MHz or more',
  expectedDisk: '64 GB, of which 61 GB usable',
  modes: { uefi: 'UEFI', bios: 'Legacy BIOS' },
  supported: 'Supported',
  notSupported: 'Not supported',
}

const de: typeof en = {
  topic: 'Mindesthardware für Windows 11',
  title: {
    pass: 'Hardware erfüllt das Minimum von Windows 11',
    fail: 'Hardware liegt unter dem Minimum von Windows 11',
  },
  why: 'Unter seinem Minimum wird Windows 11 nicht unterstützt: Es lässt sich vielleicht gar nicht installieren, nimmt keine Updates mehr an oder bleibt in der Einrichtung hängen.',
  upgrade: {
    summary: 'Die zu schwache Hardware aufrüsten oder ersetzen.',
    steps: [
      'Gerät herunterfahren.',
      'Arbeitsspeicher oder einen größeren Datenträger einbauen, wo es daran fehlt; bei einer VM den Wert in ihren Einstellungen erhöhen.',
      'Im Firmware-Setup UEFI-Modus, Secure Boot und TPM 2.0 einschalten, soweit das Gerät sie hat.',
      'Ein anderes Gerät nehmen, wenn sich Prozessor, TPM oder Firmware nicht aufrüsten lassen.',
      'Neu prüfen.',
    ],
  },
  windows11Only: 'Dieses Minimum gilt nur für Windows 11.',
  expectedMemory: '4 GB, davon 3,5 GB für Windows sichtbar',
  expectedCores: '2 oder mehr',
  expectedClock: '1000 MHz oder mehr',
  expectedDisk: '64 GB, davon 61 GB nutzbar',
  modes: { uefi: 'UEFI', bios: 'Legacy-BIOS' },
  supported: 'Unterstützt',
  notSupported: 'Nicht unterstützt',
}

export const words: Words<typeof en> = { en, de }
