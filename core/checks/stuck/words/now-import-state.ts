import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'State of the hash import',
  title: { pass: 'State of the hash import is known', fail: 'State of the hash import is not known' },
  why: 'A hash that was sent twice because the first import looked stuck makes two records out of one.',
  noImport: 'No import of this device is on record.',
  inProgress: 'Still in progress: wait, and do not send it again',
  notStated: 'Not stated',
}

const de: typeof en = {
  topic: 'Stand des Hash-Imports',
  title: { pass: 'Stand des Hash-Imports ist bekannt', fail: 'Stand des Hash-Imports ist nicht bekannt' },
  why: 'Ein Hash, der zweimal gesendet wird, weil der erste Import zu hängen schien, macht aus einem Eintrag zwei.',
  noImport: 'Es ist kein Import dieses Geräts verzeichnet.',
  inProgress: 'Läuft noch: warten und nicht erneut senden',
  notStated: 'Nicht genannt',
}

export const words: Words<typeof en> = { en, de }
