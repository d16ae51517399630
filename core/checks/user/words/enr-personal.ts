import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Personally owned devices',
  title: { pass: 'Device is not refused as a personal one', fail: 'Device counts as personal, and those are blocked' },
  why: 'Where personally owned Windows devices are blocked, a device that is not registered is refused with 0x80180014, whatever profile lies on its disk.',
  makeCorporate: {
    summary: 'Register the device, so that Intune takes it for a corporate one.',
    steps: [
      'Import the hardware hash of the device under Windows Autopilot devices in the Intune admin center.',
      'Where registration is not wanted, allow personally owned Windows devices in the restriction that the evidence names.',
      'Wait 15 minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
