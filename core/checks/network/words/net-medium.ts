import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Kind of network connection',
  title: { pass: 'Network connection suits the scenario', fail: 'Network connection needs a person at the device' },
  why: 'Without Ethernet, OOBE shows the pages for region, keyboard and Wi-Fi before it can load a profile, so a setup that should run by itself waits for somebody.',
  cable: {
    summary: 'Connect the device to a wired network.',
    steps: ['Connect an Ethernet cable or a docking station with one.', 'Wait until the network icon shows the wire, and scan again.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
