import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'MAC address of the VM',
  title: { pass: 'MAC address of the VM is static', fail: 'MAC address of the VM is dynamic' },
  why: 'Moved to another host, a VM with a dynamic MAC address gets a new one. The hardware hash then no longer fits the one that was registered.',
  makeStatic: {
    summary: 'Give the network adapter a static MAC address before you capture the hardware hash.',
    steps: [
      'Shut the VM down and open its settings in Hyper-V Manager.',
      `Open ${portal.en.vmAdapter} and choose Static; the address that stands there may stay.`,
      'Start the VM and capture its hardware hash again when the address has changed.',
    ],
  },
  dynamic: (dynamic: number, all: number) => `${String(dynamic)} of ${String(all)} with a dynamic MAC address`,
}

const de: typeof en = {
  topic: 'MAC-Adresse der VM',
  title: { pass: 'MAC-Adresse der VM ist statisch', fail: 'MAC-Adresse der VM ist dynamisch' },
  why: 'Zieht eine VM mit dynamischer MAC-Adresse auf einen anderen Host um, bekommt sie eine neue. Der Hardwarehash passt dann nicht mehr zum registrierten.',
  makeStatic: {
    summary: 'Dem Netzwerkadapter eine statische MAC-Adresse geben, bevor der Hardwarehash erfasst wird.',
    steps: [
      'Die VM herunterfahren und im Hyper-V-Manager ihre Einstellungen öffnen.',
      `${portal.de.vmAdapter} öffnen und „Statisch“ wählen; die Adresse, die dort steht, darf bleiben.`,
      'Die VM starten und ihren Hardwarehash neu erfassen, wenn sich die Adresse geändert hat.',
    ],
  },
  dynamic: (dynamic, all) => `${String(dynamic)} von ${String(all)} mit dynamischer MAC-Adresse`,
}

export const words: Words<typeof en> = { en, de }
