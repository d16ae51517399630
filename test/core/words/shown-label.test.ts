import { describe, expect, it } from 'vitest'
import { shownLabel } from '../../../core/words/shown-label.ts'

describe('the label of evidence', () => {
  it.each([
    ['This machine', 'Dieser Computer'],
    ['standard input', 'Standardeingabe'],
    ['mdm.cab in standard input', 'mdm.cab in Standardeingabe'],
    ['This Hyper-V host: row 1', 'Dieser Hyper-V-Host: row 1'],
    ['The inventory of this Hyper-V host', 'Die Bestandsliste dieses Hyper-V-Hosts'],
    ['devices, row 7.csv, row 12', 'devices, row 7.csv, Zeile 12'],
  ])('%s is German in a German report', (label, german) => {
    expect(shownLabel(label, 'de')).toBe(german)
    expect(shownLabel(label, 'en')).toBe(label)
  })

  it.each(['ready-laptop.preflight.json', 'standard input.json', 'This Hyper-V hosting.json', 'a, row x', ''])('%j stays as it is', (label) => {
    expect(shownLabel(label, 'de')).toBe(label)
  })
})
