import { describe, expect, it } from 'vitest'
import { noAccount } from '../../../core/ipc/account.ts'
import { clouds } from '../../../main/graph/clouds.ts'
import { accountNews, cloudNames, progressNews, remainingText, signInBlocked } from '../../../renderer/account/account-words.ts'
import { aCode, readyToSignIn, signedIn } from '../invented/accounts.ts'

it('calls the clouds as the rest of Preflight does', () => {
  expect(cloudNames).toEqual(Object.fromEntries(clouds.map(({ id, name }) => [id, name])))
})

it.each([
  [0, '0 s'],
  [-5, '0 s'],
  [1, '1 s'],
  [59_000, '59 s'],
  [60_000, '1 min 00 s'],
  [899_001, '15 min 00 s'],
  [845_000, '14 min 05 s'],
])('%s ms are %s', (ms, text) => {
  expect(remainingText(ms)).toBe(text)
})

describe('the status region', () => {
  it('spells a code', () => {
    expect(progressNews({ kind: 'device-code', code: aCode(900) })).toBe('The code is F Z Q 7 W K P L 3. Enter it at https://login.microsoft.com/device.')
  })

  it('tells the end of a sign-in that it saw, and of no other', () => {
    expect(accountNews(signedIn, true)).toBe('Signed in as avery.lane@fabrikam.example.')
    expect(accountNews(signedIn, false)).toBe('')
    expect(accountNews({ ...signedIn, problem: { code: 'cancelled', sentence: 'x' } }, true)).toBe('')
    expect(accountNews(noAccount, true)).toBe('')
  })
})

describe('a sign-in', () => {
  it('needs an application that somebody chose', () => {
    expect(signInBlocked(noAccount, false)).toContain('which application')
    expect(signInBlocked(readyToSignIn, false)).toBeNull()
    expect(signInBlocked({ ...noAccount, settings: { ...noAccount.settings, quickStart: true } }, false)).toBeNull()
  })

  it('waits for settings that are not saved', () => {
    expect(signInBlocked(readyToSignIn, true)).toContain('not saved')
  })
})
