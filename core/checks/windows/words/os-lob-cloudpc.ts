import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Cloud PC',
  title: { pass: 'Cloud PC is prepared by Windows 365', fail: 'Cloud PC is not expected here' },
  why: 'A Cloud PC takes the automatic mode of device preparation, which has its own lowest builds. It does not pass through the OOBE of a bench.',
  noCloudPc: 'The device is no Cloud PC.',
  cloudPc: 'Cloud PC',
  versionWith: (version: string, update: string): string => `${version} with ${update}`,
  or: (first: string, last: string): string => `${first} or ${last}`,
}

const de: typeof en = {
  topic: 'Cloud-PC',
  title: { pass: 'Cloud-PC wird von Windows 365 vorbereitet', fail: 'Cloud-PC wird hier nicht erwartet' },
  why: 'Ein Cloud-PC nimmt den automatischen Modus der Gerätevorbereitung, der eigene Mindest-Builds hat. Er geht nicht durch die OOBE einer Werkbank.',
  noCloudPc: 'Das Gerät ist kein Cloud-PC.',
  cloudPc: 'Cloud-PC',
  versionWith: (version, update) => `${version} mit ${update}`,
  or: (first, last) => `${first} oder ${last}`,
}

export const words: Words<typeof en> = { en, de }
