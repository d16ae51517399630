import type { Words } from '../words/language.ts'

const en = {
  otherScenario: 'This scenario does not need it.',
  otherOverlay: 'It concerns a way of working that was not chosen.',
  couldNotBeChecked: (topic: string) => `${topic} could not be checked`,
  doesNotSettle: (label: string) => `${label} was read but does not settle it.`,
  stopped: (id: string) => `The check ${id} stopped working.`,
}

const de: typeof en = {
  otherScenario: 'Dieses Szenario braucht es nicht.',
  otherOverlay: 'Es betrifft eine Arbeitsweise, die nicht gewählt ist.',
  couldNotBeChecked: (topic) => `Nicht prüfbar: ${topic}`,
  doesNotSettle: (label) => `„${label}“ wurde gelesen, entscheidet es aber nicht.`,
  stopped: (id) => `Die Prüfung ${id} ist abgebrochen.`,
}

/** What the engine itself says around a check. */
export const frameWords: Words<typeof en> = { en, de }
