import { describe, expect, it } from 'vitest'
import { InvalidRequest } from '../../../core/ipc/parse.ts'
import { isUserName, parseWhatIf } from '../../../core/ipc/what-if.ts'

const asking = (user: unknown): unknown => ({ deviceId: 'id-1', at: null, pass: null, user })
const taken = (user: unknown): boolean => {
  try {
    return parseWhatIf(asking(user)).user === user
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequest)
    return false
  }
}

describe('the user of an assumption', () => {
  it.each([null, 'avery.lane@fabrikam.example', 'o’neill+lab@fabrikam.example', 'jörg.müller@fabrikam.example', 'guest_northwind.example#EXT#@fabrikam.onmicrosoft.com', `${'a'.repeat(200)}@x.example`])('may be %j', (user) => {
    expect(taken(user)).toBe(true)
  })

  it.each<readonly [string, unknown]>([
    ['empty', ''],
    ['without a domain', 'avery.lane'],
    ['without a name', '@fabrikam.example'],
    ['two at signs', 'a@b@fabrikam.example'],
    ['a space', 'avery lane@fabrikam.example'],
    ['a space around it', ' avery.lane@fabrikam.example'],
    ['a line break', 'a@fabrikam.example\nb'],
    ['a null character', 'a\u0000@fabrikam.example'],
    ['a character of the upper control set', 'a\u0085@fabrikam.example'],
    ['text that turns its direction', 'a\u202e@fabrikam.example'],
    ['an invisible character', 'a\u200b@fabrikam.example'],
    ['half a character', 'a\ud800@fabrikam.example'],
    ['a private character', 'a\ue000@fabrikam.example'],
    ['too long', `${'a'.repeat(257)}@x.example`],
    ['a number', 7],
    ['a list', ['a@fabrikam.example']],
    ['an object', { toString: 'a@fabrikam.example' }],
    ['left out', undefined],
  ])('is refused: %s', (_name, user) => {
    expect(taken(user)).toBe(false)
    if (typeof user === 'string') expect(isUserName(user)).toBe(false)
  })

  it('is read in no time, however long and odd the text is', () => {
    const begin = performance.now()
    for (const text of ['@'.repeat(100_000), 'a'.repeat(1_000_000), 'a@'.repeat(50_000), ' '.repeat(100_000)]) expect(isUserName(text)).toBe(false)
    expect(performance.now() - begin).toBeLessThan(200)
  })
})
