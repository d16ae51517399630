import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  label: 'Watched folder',
  waitingFor: 'Waiting for',
  watching: 'Watching',
  off: 'No folder is watched',
  noFile: 'no evidence file yet; each new one is judged by itself',
  files: (count: number): string => `${count === 1 ? '1 evidence file' : `${String(count)} evidence files`}; each new one is judged by itself`,
  away: 'not there now; what came from it stays on the bench, and watching goes on when it is back',
  stickReady: 'is ready',
  onDevice: 'On each device, press Shift+F10 in Windows setup and type',
  letter: 'The letter of the stick may differ. Then plug the stick in here and watch it.',
  written: (files: string): string => `Written: ${files}.`,
  kept: (count: number): string => (count === 1 ? '1 evidence file there is unchanged.' : `${String(count)} evidence files there are unchanged.`),
}

const de: typeof en = {
  label: 'Beobachteter Ordner',
  waitingFor: 'Wartet auf',
  watching: 'Beobachtet',
  off: 'Kein Ordner wird beobachtet',
  noFile: 'noch keine Nachweisdatei; jede neue wird von selbst beurteilt',
  files: (count) => `${count === 1 ? '1 Nachweisdatei' : `${String(count)} Nachweisdateien`}; jede neue wird von selbst beurteilt`,
  away: 'gerade nicht da; was von dort kam, bleibt auf der Werkbank, und das Beobachten geht weiter, wenn er zurück ist',
  stickReady: 'ist bereit',
  onDevice: 'Auf jedem Gerät in der Windows-Einrichtung Umschalt+F10 drücken und das eingeben:',
  letter: 'Der Buchstabe des Sticks kann ein anderer sein. Dann den Stick hier einstecken und beobachten.',
  written: (files) => `Geschrieben: ${files}.`,
  kept: (count) => (count === 1 ? '1 Nachweisdatei dort ist unverändert.' : `${String(count)} Nachweisdateien dort sind unverändert.`),
}

export const watchTexts: Words<typeof en> = { en, de }

/** What the window says about the watched folder and a prepared stick. */
export const watchWords = inPageLanguage(watchTexts)
