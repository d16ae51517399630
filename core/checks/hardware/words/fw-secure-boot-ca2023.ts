import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Secure Boot certificates of 2023',
  title: {
    pass: 'Firmware holds the Secure Boot certificates of 2023',
    fail: 'Firmware lacks Secure Boot certificates of 2023',
  },
  why: 'The certificates of 2011 have ended. Without their successors the device gets no more fixes for its boot files and drops behind on security soon after enrollment.',
  update: {
    summary: 'Bring the 2023 Secure Boot certificates into the firmware.',
    steps: [
      'Install the current firmware of the hardware maker.',
      'Install the current cumulative update of Windows and restart.',
      'Open a Command Prompt as administrator.',
      'Run: reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecureBoot /v AvailableUpdates /t REG_DWORD /d 0x5944 /f',
      'Run: schtasks /run /tn "\\Microsoft\\Windows\\PI\\Secure-Boot-Update"',
      'Restart twice and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
