import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../core/words/language.ts'

describe('the language of a list of preferences', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT', 'en-US'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['DE'], 'de'],
    [['fr-FR', 'de-CH', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr', 'pl'], 'en'],
    [['C'], 'en'],
    [['C.UTF-8', 'de'], 'de'],
    [['den', 'ende'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (preferred, language) => {
    expect(languageOf(preferred)).toBe(language)
  })
})
