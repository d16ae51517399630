import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pending restart',
  title: { pass: 'No restart of Windows is pending', fail: 'Restart of Windows is pending' },
  why: 'An update that still waits for its restart takes it during the enrollment status page. That costs time, and a one-time pass does not survive it.',
  restart: {
    summary: 'Restart the device before it goes on.',
    steps: [
      'Restart the device; in OOBE, press Shift+F10 and run: shutdown /r /t 0',
      'Wait until Windows has finished its updates.',
      'Scan again; when a restart still waits, restart once more.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
