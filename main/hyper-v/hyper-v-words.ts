import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

const en = {
  // These go behind the name of a file, or of this host.
  empty: 'is empty, but a Hyper-V inventory was expected',
  tooLarge: (megabytes: string) => `is larger than ${megabytes} MB, which no Hyper-V inventory is`,
  notAsExpected: (part: string) => `is no Hyper-V inventory: ${part} is not what the schema asks for`,
  topLevel: 'its top level',
  newer: 'was written by a newer version of Preflight: update Preflight to read it',
  otherJson: (schema: string) => `is JSON but no Hyper-V inventory: "schema" should be "${schema}"`,
  listsNoVm: (because: string) => `lists no VM. ${because}`,

  rights: 'Only administrators and members of Hyper-V Administrators (S-1-5-32-578) see the VMs of a host',
  elsewhere:
    'VMs can only be read on their Hyper-V host: run collect-hyper-v.ps1 there (Prepare a stick writes it) as administrator or as a member of Hyper-V Administrators (S-1-5-32-578), and open the .hyper-v.json file that it saves.',
  noScript: 'The script collect-hyper-v.ps1 is missing from this installation.',
  notStarted: 'Windows PowerShell could not be started on this computer.',
  timedOut: 'This Hyper-V host did not answer within 10 minutes.',
  canceled: 'Reading this Hyper-V host was canceled.',
  tooMuchOutput: 'The script collect-hyper-v.ps1 printed far too much.',
  leftNothing: (exitCode: string) => `The script collect-hyper-v.ps1 ended with code ${exitCode} and left no inventory; a policy may forbid scripts here.`,
}

const de: typeof en = {
  empty: 'ist leer; erwartet war eine Hyper-V-Bestandsliste',
  tooLarge: (megabytes) => `ist größer als ${megabytes} MB; so groß ist keine Hyper-V-Bestandsliste`,
  notAsExpected: (part) => `ist keine Hyper-V-Bestandsliste: ${part} ist nicht so, wie das Schema es verlangt`,
  topLevel: 'die oberste Ebene',
  newer: 'stammt von einer neueren Version von Preflight: Preflight aktualisieren, um die Datei zu lesen',
  otherJson: (schema) => `ist JSON, aber keine Hyper-V-Bestandsliste: "schema" müsste "${schema}" sein`,
  listsNoVm: (because) => `führt keine VM auf. ${because}`,

  rights: 'Nur Administratoren und Mitglieder der Gruppe Hyper-V-Administratoren (S-1-5-32-578) sehen die VMs eines Hosts',
  elsewhere:
    'VMs lassen sich nur auf ihrem Hyper-V-Host lesen: dort collect-hyper-v.ps1 (liegt auf einem vorbereiteten Stick) als Administrator oder als Mitglied der Gruppe Hyper-V-Administratoren (S-1-5-32-578) ausführen und die gespeicherte Datei .hyper-v.json öffnen.',
  noScript: 'Das Skript collect-hyper-v.ps1 fehlt in dieser Installation.',
  notStarted: 'Windows PowerShell ließ sich auf diesem Computer nicht starten.',
  timedOut: 'Dieser Hyper-V-Host hat nicht innerhalb von 10 Minuten geantwortet.',
  canceled: 'Das Lesen dieses Hyper-V-Hosts wurde abgebrochen.',
  tooMuchOutput: 'Das Skript collect-hyper-v.ps1 hat viel zu viel ausgegeben.',
  leftNothing: (exitCode) => `Das Skript collect-hyper-v.ps1 endete mit Code ${exitCode} und hat keine Bestandsliste hinterlassen; vielleicht verbietet hier eine Richtlinie Skripts.`,
}

/** Why the VMs of a Hyper-V host could not be read. */
export const hyperVWords: Words<typeof en> = { en, de }

export const sayHyperV = sayFrom(hyperVWords)
