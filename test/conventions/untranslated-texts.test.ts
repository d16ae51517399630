import { describe, expect, it } from 'vitest'
import { englishTexts, machineDays, sharedTexts, untranslatedTexts } from './untranslated-texts.ts'

describe('a text that nobody translated', () => {
  it('is found by its path where it says the same in both languages', () => {
    const english = { row: [{ text: 'Something else is here' }, { text: 'Yes' }], kept: null }
    expect(untranslatedTexts(english, { row: [{ text: 'Something else is here' }, { text: 'Ja' }], kept: null })).toEqual(['row.0.text: Something else is here'])
    expect(untranslatedTexts(english, { row: [{ text: 'Etwas anderes ist hier' }, { text: 'Ja' }], kept: null })).toEqual([])
  })

  it('is found among the texts of a page', () => {
    expect(sharedTexts(['Nothing to do here', 'Bench', 'Gone'], new Set(['Nothing to do here', 'Bench']))).toEqual(['Nothing to do here'])
  })

  it.each(['HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', 'Windows Hello for Business', '“Require a pass for all users”', 'assignedInSync', 'Graph beta: deviceManagementScripts', 'Fabrikam ESP'])('is not %s', (name) => {
    expect(untranslatedTexts(name, name)).toEqual([])
  })

  it('is found by English words inside a German sentence', () => {
    expect(englishTexts({ source: 'Die Quelle ist the registry' })).toEqual(['source: Die Quelle ist the registry'])
    expect(englishTexts(['Windows Hello for Business ist aus', '„Show the code“ wählen'])).toEqual([])
  })
})

describe('a day as machines write it', () => {
  it('is found inside a text', () => {
    expect(machineDays(['am 2026-11-23 gelesen', 'am 23.11.2026 gelesen'])).toEqual(['0: am 2026-11-23 gelesen'])
  })

  it.each(['2026-11-23T09:00:00Z', '2026-11-23', '2026-11'])('is for the window to format when nothing else stands there: %s', (moment) => {
    expect(machineDays(moment)).toEqual([])
  })
})
