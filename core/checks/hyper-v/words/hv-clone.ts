import type { Words } from '../../../words/language.ts'

const howMany = (others: number): string => (others === 1 ? '1 other' : `${String(others)} others`)

const en = {
  topic: 'Identity of the VM',
  title: { pass: 'VM has an identity of its own', fail: 'VM shares its identity with another one' },
  why: 'Copied VMs look like one device to Windows Autopilot: the second import is refused, or two VMs take each other\'s profile and device object.',
  buildAnew: {
    summary: 'Replace the copy by a new VM, and capture its hardware hash there.',
    steps: [
      'Keep one of the VMs that share the identity.',
      'Create a new VM in Hyper-V Manager for each of the others; it gets a serial number and a TPM of its own.',
      'Install Windows in the new VM, or attach a disk that was generalized with sysprep and never enrolled.',
      'Capture the hardware hash in the new VM, import it and scan again.',
      'Delete the records of the old copies: the Intune device first, then the Windows Autopilot device; leave the Entra device alone.',
    ],
  },
  none: 'None',
  oneAtMost: '1 at most',
  withSerialNumber: (count: number) => `${String(count)} with this serial number`,
  shares: {
    'serial-number': (others: number) => `Shares the serial number with ${howMany(others)}`,
    'smbios-uuid': (others: number) => `Shares the SMBIOS UUID with ${howMany(others)}`,
    'mac-address': (others: number) => `Shares a MAC address with ${howMany(others)}`,
  },
}

const de: typeof en = {
  topic: 'Identität der VM',
  title: { pass: 'VM hat eine eigene Identität', fail: 'VM teilt ihre Identität mit einer anderen' },
  why: 'Kopierte VMs sind für Windows Autopilot ein und dasselbe Gerät: Der zweite Import wird abgewiesen, oder zwei VMs nehmen sich gegenseitig Profil und Geräteobjekt weg.',
  buildAnew: {
    summary: 'Die Kopie durch eine neue VM ersetzen und dort ihren Hardwarehash erfassen.',
    steps: [
      'Von den VMs mit derselben Identität eine behalten.',
      'Für jede andere im Hyper-V-Manager eine neue VM anlegen; sie bekommt eine eigene Seriennummer und ein eigenes TPM.',
      'Windows in der neuen VM installieren oder einen Datenträger anhängen, der mit Sysprep verallgemeinert und nie registriert wurde.',
      'Den Hardwarehash in der neuen VM erfassen, importieren und neu prüfen.',
      'Die Einträge der alten Kopien löschen: zuerst das Intune-Gerät, dann das Windows Autopilot-Gerät; das Entra-Gerät in Ruhe lassen.',
    ],
  },
  none: 'Keine',
  oneAtMost: 'Höchstens 1',
  withSerialNumber: (count) => `${String(count)} mit dieser Seriennummer`,
  shares: {
    'serial-number': (others) => `Teilt die Seriennummer mit ${String(others)} anderen`,
    'smbios-uuid': (others) => `Teilt die SMBIOS-UUID mit ${String(others)} anderen`,
    'mac-address': (others) => `Teilt eine MAC-Adresse mit ${String(others)} anderen`,
  },
}

export const words: Words<typeof en> = { en, de }
