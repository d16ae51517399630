import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Shape of the Hyper-V VM',
  title: { pass: 'VM is large enough and built for Windows 11', fail: 'VM is too small or not built for Windows 11' },
  why: 'With one processor or little memory setup hangs at "Preparing your device for mobile management". Without generation 2, Secure Boot and a virtual TPM, Windows 11 is not supported.',
  reshape: {
    summary: 'Change the settings of the VM while it is off.',
    steps: [
      'Create a new generation 2 VM when this one is generation 1: the generation of a VM cannot be changed.',
      'Shut the VM down and open its settings in Hyper-V Manager.',
      'Set 2 or more virtual processors and 4 GB or more of startup memory, also with dynamic memory.',
      'Under Security, turn on Secure Boot with the template Microsoft Windows, and the Trusted Platform Module.',
      'Raise the disk to 64 GB or more with Edit Disk; checkpoints have to be deleted first.',
      'Start the VM, capture its hardware hash again and scan again.',
    ],
  },
  virtualProcessors: 'Virtual processors',
  twoOrMore: '2 or more',
  memoryAtStart: '4 GB or more at start',
  diskSize: '64 GB or more',
  generation2: 'UEFI, generation 2',
  generation1: 'Legacy BIOS, generation 1',
  secureBoot: { on: 'On', off: 'Off', unsupported: 'Not supported' },
  present: 'Present',
  noneFound: 'None found',
}

const de: typeof en = {
  topic: 'Ausstattung der Hyper-V-VM',
  title: { pass: 'VM ist groß genug und für Windows 11 gebaut', fail: 'VM ist zu klein oder nicht für Windows 11 gebaut' },
  why: 'Mit einem Prozessor oder wenig Speicher hängt die Einrichtung bei „Preparing your device for mobile management“. Ohne Generation 2, Secure Boot und virtuelles TPM wird Windows 11 nicht unterstützt.',
  reshape: {
    summary: 'Die Einstellungen der VM ändern, während sie aus ist.',
    steps: [
      'Eine neue VM der Generation 2 anlegen, wenn diese Generation 1 hat: Die Generation einer VM lässt sich nicht ändern.',
      'Die VM herunterfahren und im Hyper-V-Manager ihre Einstellungen öffnen.',
      '2 oder mehr virtuelle Prozessoren und 4 GB oder mehr Arbeitsspeicher beim Start einstellen, auch bei dynamischem Arbeitsspeicher.',
      'Unter „Sicherheit“ Secure Boot (sicherer Start) mit der Vorlage „Microsoft Windows“ und das Trusted Platform Module einschalten.',
      'Den Datenträger mit „Datenträger bearbeiten“ auf 64 GB oder mehr vergrößern; Prüfpunkte müssen vorher gelöscht werden.',
      'Die VM starten, ihren Hardwarehash neu erfassen und neu prüfen.',
    ],
  },
  virtualProcessors: 'Virtuelle Prozessoren',
  twoOrMore: '2 oder mehr',
  memoryAtStart: '4 GB oder mehr beim Start',
  diskSize: '64 GB oder mehr',
  generation2: 'UEFI, Generation 2',
  generation1: 'Legacy-BIOS, Generation 1',
  secureBoot: { on: 'Ein', off: 'Aus', unsupported: 'Nicht unterstützt' },
  present: 'Vorhanden',
  noneFound: 'Keines gefunden',
}

export const words: Words<typeof en> = { en, de }
