import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for device preparation',
  title: {
    pass: 'Windows is new enough for device preparation',
    fail: 'Windows is too old for device preparation',
  },
  why: 'An older OOBE does not know device preparation: it joins the device without the policy, and no apps or scripts arrive during setup.',
  newerMedia: {
    summary: 'Install a Windows that knows device preparation.',
    steps: [
      'Use installation media of Windows 11 24H2 or later; for 22H2 and 23H2, media of April 2024 or later.',
      'Install Windows and stop at the first page of OOBE.',
      'Scan again.',
      'Ask the hardware maker which build new devices ship with.',
    ],
  },
  expected: '26100 or later, or 22621.3374 or 22631.3374 (KB5035942) or later',
}

const de: typeof en = {
  topic: 'Windows-Version für die Gerätevorbereitung',
  title: {
    pass: 'Windows ist neu genug für die Gerätevorbereitung',
    fail: 'Windows ist zu alt für die Gerätevorbereitung',
  },
  why: 'Eine ältere OOBE kennt die Gerätevorbereitung nicht: Sie lässt das Gerät ohne die Richtlinie beitreten, und während der Einrichtung kommen keine Apps und Skripts an.',
  newerMedia: {
    summary: 'Ein Windows installieren, das die Gerätevorbereitung kennt.',
    steps: [
      'Ein Installationsmedium für Windows 11 24H2 oder später nehmen; für 22H2 und 23H2 eines von April 2024 oder später.',
      'Windows installieren und auf der ersten Seite von OOBE anhalten.',
      'Neu prüfen.',
      'Den Hardwarehersteller fragen, mit welchem Build neue Geräte ausgeliefert werden.',
    ],
  },
  expected: '26100 oder später, oder 22621.3374 oder 22631.3374 (KB5035942) oder später',
}

export const words: Words<typeof en> = { en, de }
