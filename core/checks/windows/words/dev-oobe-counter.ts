import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'OOBE attempts',
  title: { pass: 'OOBE has not been restarted too often', fail: 'OOBE has been restarted too often' },
  why: 'After several restarts OOBE enters a recovery mode that shows language, region and keyboard on one page and can skip Windows Autopilot.',
  startOver: {
    summary: 'Let OOBE start afresh.',
    steps: [
      'In OOBE, press Shift+F10 and run: regedit',
      'Go to HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\UserOOBE and set the counter of attempts to 1.',
      'Restart the device and scan again.',
      'When OOBE still shows language, region and keyboard on one page, reset the device.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
