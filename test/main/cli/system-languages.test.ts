import { describe, expect, it } from 'vitest'
import { systemLanguages } from '../../../main/cli/system-languages.ts'

describe('the language of the system', () => {
  it.each([
    [{ LC_ALL: 'de_DE.UTF-8', LANG: 'en_US.UTF-8' }, 'de_DE.UTF-8'],
    [{ LC_ALL: '', LC_MESSAGES: 'de_AT', LANG: 'en_US.UTF-8' }, 'de_AT'],
    [{ LANG: 'de_CH' }, 'de_CH'],
    [{}, Intl.DateTimeFormat().resolvedOptions().locale],
  ])('%j → %s', (env, first) => {
    expect(systemLanguages(env)[0]).toBe(first)
  })
})
