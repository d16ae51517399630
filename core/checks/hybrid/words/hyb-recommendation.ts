import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hybrid join for new devices',
  title: { pass: 'Microsoft advises Entra join for new devices', fail: 'Hybrid join is not advised for new devices' },
  why: 'Hybrid join needs a connector, a domain controller within reach and a synchronized device object, each of which can stop setup. Microsoft recommends Microsoft Entra join for new devices.',
}

export const words: Words<typeof en> = { en, de: en }
