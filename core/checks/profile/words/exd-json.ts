import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Offline Autopilot profile',
  title: { pass: 'Offline Autopilot profile is complete', fail: 'Offline Autopilot profile is missing or not usable' },
  why: 'Without a registration Windows takes its profile from a file. It ignores a file with another name, in Unicode, or with settings missing, and setup then runs without Windows Autopilot.',
  writeFile: {
    summary: 'Write the offline profile again, as Windows expects it.',
    steps: [
      'Export one user-driven profile with Get-AutopilotProfile and ConvertTo-AutopilotConfigurationJSON.',
      'Save it in ASCII, not in Unicode, as AutopilotConfigurationFile.json.',
      'Copy it to C:\\Windows\\Provisioning\\Autopilot of the device.',
      'When Sysprep runs afterwards, leave out /generalize: it deletes the file; use /oobe /reboot.',
      'Scan again before the device starts OOBE.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
