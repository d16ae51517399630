import { expect, it } from 'vitest'
import { languages } from '../../../core/words/language.ts'
import { demoDevices, demoTitle } from '../../../main/demo/devices/index.ts'

it.each(demoDevices)('$id has a title of its own in every language', (device) => {
  const titles = languages.map((language) => demoTitle(device, language))
  expect(new Set(titles).size).toBe(languages.length)
})

it('no two demo devices are called the same', () => {
  for (const language of languages) expect(new Set(demoDevices.map((device) => demoTitle(device, language))).size).toBe(demoDevices.length)
})
