import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Version of the Intune Connector for Active Directory',
  title: { pass: 'Connectors are recent enough', fail: 'A connector is too old' },
  why: 'A connector below 6.2501.2000.5 no longer processes requests, so the device gets no domain join and setup ends with 0x80070774 or a time-out.',
  update: {
    summary: 'Install the current Intune Connector for Active Directory on its servers.',
    steps: [
      'In the Intune admin center, open Devices, Enrollment, Windows, Intune Connector for Active Directory and download the installer.',
      'On each server, uninstall the old connector by hand: it does not update itself across this change.',
      'Install the new one and sign in with an Intune administrator who has an Intune license.',
      'Scan again when the connector is shown as active.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
