import { describe, expect, it } from 'vitest'
import { emptyDraft, halfTime, readDraft, type WhatIfDraft } from '../../../renderer/what-if/draft.ts'

const judgedAt = '2026-11-23T09:00:38Z'
const local = (iso: string): string => {
  const at = new Date(iso)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
const read = (draft: Partial<WhatIfDraft>, userDomain: string | null = null) => readDraft({ ...emptyDraft, ...draft }, judgedAt, userDomain)
const pass = { startsAt: '', minutes: '480', oneTime: false }

describe('what stands in the fields', () => {
  it('assumes nothing while they are empty', () => {
    expect(read({})).toEqual({ assumptions: null, problems: { at: null, startsAt: null, minutes: null, user: null } })
  })

  it('is a time of this machine, handed on in UTC', () => {
    expect(read({ at: local('2026-11-23T12:30:00Z') }).assumptions).toEqual({ at: '2026-11-23T12:30:00.000Z', pass: null, user: null })
  })

  it('takes the minute of the answer for its time, and nothing before', () => {
    expect(read({ at: local('2026-11-23T09:00:00Z') }).assumptions?.at).toBe('2026-11-23T09:00:38.000Z')
    expect(read({ at: local('2026-11-23T08:59:00Z') })).toMatchObject({ assumptions: null, problems: { at: 'too-early' } })
  })

  it('has a pass begin with setup unless it says something else', () => {
    expect(read({ pass }).assumptions).toEqual({ at: null, pass: { startsAt: '2026-11-23T09:00:38.000Z', lifetimeMinutes: 480, oneTime: false }, user: null })
    expect(read({ at: local('2026-11-23T12:30:00Z'), pass }).assumptions?.pass?.startsAt).toBe('2026-11-23T12:30:00.000Z')
    expect(read({ pass: { ...pass, startsAt: local('2026-11-23T07:00:00Z'), oneTime: true } }).assumptions?.pass).toEqual({ startsAt: '2026-11-23T07:00:00.000Z', lifetimeMinutes: 480, oneTime: true })
  })

  it.each([
    ['9', null],
    ['10', 10],
    [' 60 ', 60],
    ['43200', 43_200],
    ['43201', null],
    ['', null],
    ['1.5', null],
    ['-60', null],
    ['1e3', null],
    ['sixty', null],
  ])('takes %j minutes as %s', (minutes, expected) => {
    const { assumptions, problems } = read({ pass: { ...pass, minutes } })
    expect(assumptions?.pass?.lifetimeMinutes ?? null).toBe(expected)
    expect(problems.minutes).toBe(expected === null ? 'bad-minutes' : null)
  })

  it.each([halfTime, 'tomorrow', '2026-13-45T99:99', '<b>'])('does not take %j for a time', (at) => {
    expect(read({ at })).toMatchObject({ assumptions: null, problems: { at: 'bad-time' } })
    expect(read({ pass: { ...pass, startsAt: at } })).toMatchObject({ assumptions: null, problems: { startsAt: 'bad-time' } })
  })

  it.each<readonly [string, string | null, string | null]>([
    ['casey.ito@fabrikam.example', null, 'casey.ito@fabrikam.example'],
    ['  casey.ito@fabrikam.example ', null, 'casey.ito@fabrikam.example'],
    ['casey.ito', 'fabrikam.example', 'casey.ito@fabrikam.example'],
    ['casey.ito@other.example', 'fabrikam.example', 'casey.ito@other.example'],
    ['casey.ito', null, null],
    ['casey ito', 'fabrikam.example', null],
    ['a@b@c', null, null],
    ['a\u202eb@fabrikam.example', null, null],
    ['@', null, null],
  ])('takes %j, with the domain %s, for the user %s', (user, userDomain, expected) => {
    const { assumptions, problems } = read({ user }, userDomain)
    expect(assumptions).toEqual(expected === null ? null : { at: null, pass: null, user: expected })
    expect(problems.user).toBe(expected === null ? 'bad-user' : null)
  })

  it('assumes nobody while there is only space', () => {
    expect(read({ user: '   ' }, 'fabrikam.example')).toMatchObject({ assumptions: null, problems: { user: null } })
  })

  it('has no answer at all while one field is wrong', () => {
    expect(read({ user: 'casey', pass }).assumptions).toBeNull()
    expect(read({ user: 'casey.ito@fabrikam.example', pass: { ...pass, minutes: '5' } }).assumptions).toBeNull()
  })
})
