import { describe, expect, it } from 'vitest'
import { defaultSignInSettings } from '../../../core/ipc/account.ts'
import { draftOf, draftProblems, sameSettings, settingsOf } from '../../../renderer/account/settings-draft.ts'
import { clientId } from '../invented/accounts.ts'

const draft = (change: Partial<ReturnType<typeof draftOf>>) => ({ ...draftOf(defaultSignInSettings), ...change })

describe('the application (client) id', () => {
  it.each([clientId, clientId.toUpperCase(), ` {${clientId}} `, ''])('takes "%s"', (typed) => {
    expect(draftProblems(draft({ clientId: typed })).clientId).toBeNull()
  })

  it.each(['abc', clientId.slice(1), `${clientId}0`, clientId.replaceAll('-', ''), clientId.replace('a', 'g'), `${clientId} ${clientId}`, '{}x'])('refuses "%s"', (typed) => {
    expect(draftProblems(draft({ clientId: typed })).clientId).toContain('groups of 8, 4, 4, 4 and 12')
  })

  it('does not matter with the quick start', () => {
    expect(draftProblems(draft({ clientId: 'abc', quickStart: true })).clientId).toBeNull()
  })
})

describe('the tenant', () => {
  it.each(['', clientId, 'contoso.onmicrosoft.com', 'CONTOSO.com', ' fabrikam.example '])('takes "%s"', (typed) => {
    expect(draftProblems(draft({ tenant: typed })).tenant).toBeNull()
  })

  it.each(['contoso', 'common', 'a@contoso.com', 'https://contoso.com', 'contoso.com/x', '-a.com', 'a..com', `${'a'.repeat(64)}.com`])('refuses "%s"', (typed) => {
    expect(draftProblems(draft({ tenant: typed })).tenant).toContain('contoso.onmicrosoft.com')
  })
})

it('saves ids bare and in small letters, and an empty field as none', () => {
  expect(settingsOf(draft({ clientId: ` {${clientId.toUpperCase()}} `, tenant: '  ' }))).toEqual({ ...defaultSignInSettings, clientId })
})

it('is unchanged as long as it would save the same', () => {
  expect(sameSettings(settingsOf(draft({ clientId: ' ' })), defaultSignInSettings)).toBe(true)
  expect(sameSettings(settingsOf(draft({ remember: true })), defaultSignInSettings)).toBe(false)
})
