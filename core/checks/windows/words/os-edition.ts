import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows edition',
  title: {
    pass: 'Windows edition works with Windows Autopilot',
    fail: 'Windows edition or mode is not known to work with Windows Autopilot',
  },
  why: 'Home, SE, S mode and Server have no way into Windows Autopilot: setup offers a personal account or stops at the join.',
  changeEdition: {
    summary: 'Change the edition to Windows Pro, Enterprise or Education.',
    steps: [
      'Have a product key for Windows Pro, Enterprise or Education at hand.',
      'Open a Command Prompt as administrator.',
      'Run: changepk.exe /ProductKey <product key>',
      'Let the device restart; when the key is refused, install that edition from installation media instead.',
      'Capture the hardware hash again and compare its product key with the registered one: a stale record brings event 908, ProductKeyIdMismatch.',
    ],
  },
  leaveSMode: {
    summary: 'Switch the device out of S mode.',
    steps: [
      'In Windows, open Settings > System > Activation.',
      'Under "Switch to Windows Pro", select Open Store.',
      'On the page about S mode, select Get and confirm.',
      'Scan again.',
    ],
  },
  installClient: {
    summary: 'Install a client edition of Windows.',
    steps: [
      'Start the device from installation media of Windows 11 Pro, Enterprise or Education.',
      'Delete the old Windows partitions and install.',
      'Scan again in OOBE, before anyone signs in.',
    ],
  },
  confirmEdition: {
    summary: 'Confirm that Windows Autopilot takes this edition, or change it.',
    steps: [
      'Compare the edition with the list of supported editions on the linked page.',
      'When it is not listed, install Windows Pro, Enterprise or Education.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
