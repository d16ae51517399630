import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Sysprep and the profile',
  title: {
    pass: 'No sign that Sysprep took the profile away',
    fail: 'Windows looks for no profile, or Sysprep has deleted it',
  },
  why: 'Sysprep with /generalize deletes the offline profile and the cached one. Windows then may take the installation for provisioned, and OOBE runs without Windows Autopilot.',
  prepareAgain: {
    summary: 'Prepare the installation again, and capture the hardware hash after Sysprep.',
    steps: [
      'Reset Windows (Settings > System > Recovery > Reset this PC, remove everything), or apply the image again.',
      'When Sysprep has to run, use /oobe /reboot. With /generalize, copy AutopilotConfigurationFile.json to the device afterwards.',
      'Capture the hardware hash after Sysprep, not before, and register the device with that hash.',
      'Scan again before the device starts OOBE.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
