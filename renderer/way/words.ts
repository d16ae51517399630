import type { Words } from '../../core/words/language.ts'

const en = {
  title: 'What would make this device ready',
  settles: 'Settles:',
  more: (count: number): string => `${String(count)} more`,
  unknownYet: 'Nobody knows yet what it will say: the next scan shows it.',
  tried: 'Tried with the facts that were read.',
  nextScan: 'The next scan shows whether it worked.',
  restart: { none: 'no restart needed', restart: 'the device has to restart', reset: 'the device has to be reset' },
  stuck: 'Nothing that anybody can do here settles this:',
}

const de: typeof en = {
  title: 'Was dieses Gerät bereit machen würde',
  settles: 'Erledigt:',
  more: (count) => `${String(count)} weitere`,
  unknownYet: 'Was dabei herauskommt, weiß noch niemand: Der nächste Prüflauf zeigt es.',
  tried: 'Mit den gelesenen Fakten durchgespielt.',
  nextScan: 'Ob es geholfen hat, zeigt der nächste Prüflauf.',
  restart: { none: 'kein Neustart nötig', restart: 'das Gerät muss neu starten', reset: 'das Gerät muss zurückgesetzt werden' },
  stuck: 'Das kann hier niemand erledigen:',
}

/** What the window says about the way to ready. */
export const wayWords: Words<typeof en> = { en, de }
