import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'App providers',
  title: { pass: 'App providers have reported', fail: 'An app provider does not report' },
  why: 'The enrollment status page stays at Apps (Identifying) until every provider has handed over its list of apps, and it does so for ever.',
  repairProvider: {
    summary: 'Get the Intune management extension to install and report.',
    steps: [
      'Check that the device reaches the content hosts of Intune, without TLS inspection.',
      'Give a VM at least 2 virtual processors and 4 GB of memory.',
      'Take the Configuration Manager client out of the apps; install it through the co-management settings.',
      'Restart the device once; when nothing changes, reset it.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
