import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Intune Connector for Active Directory',
  title: { pass: 'Connectors are active', fail: 'Too few connectors are active' },
  why: 'Only an active connector in the domain of the device can create its computer account. Without one the join stops with 0x80070774; with a single one setup depends on one server.',
  repair: {
    summary: 'Bring a connector to life in the domain that the device joins.',
    steps: [
      'On a server of that domain (Windows Server 2016 or later, .NET Framework 4.7.2 or later), look whether the service Intune ODJConnector is running.',
      'Check that the server reaches Intune, and sign the connector in again where it shows an error.',
      'Install a second connector on another server of the same domain, so that one may fail.',
      'Scan again when the connector is shown as active.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
