import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hardware hash',
  title: { pass: 'Hardware hash can be captured', fail: 'Hardware hash is empty' },
  why: 'The hardware hash is how Windows Autopilot knows the device. Without it the device cannot be registered, and OOBE may not find its profile.',
  captureAgain: {
    summary: 'Capture the hardware hash in a fully started Windows.',
    steps: [
      'Restart the device and wait two minutes after the desktop or the first OOBE page appears.',
      'Run the collector again as administrator; in OOBE, press Shift+F10 first.',
      'When the hash stays empty in OOBE of Windows 11, press Ctrl+Shift+D, select Export and take the hash from the exported logs.',
      'When it stays empty there too, install Windows again or ask the hardware maker for a firmware update.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
