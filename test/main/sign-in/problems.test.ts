import { describe, expect, it } from 'vitest'
import { languages } from '../../../core/words/language.ts'
import { noTrace, type NetworkTrace } from '../../../main/sign-in/network-client.ts'
import { problemOf } from '../../../main/sign-in/problems.ts'

const host = 'https://login.microsoftonline.com'
const withCodes = (...codes: number[]): NetworkTrace => ({ ...noTrace, error: 'invalid_grant', codes })

describe('codes of Microsoft Entra', () => {
  it.each([
    { code: 65001, problem: 'consent-required' },
    { code: 90094, problem: 'consent-required' },
    { code: 650053, problem: 'consent-required' },
    { code: 65004, problem: 'denied' },
    { code: 50105, problem: 'account-not-allowed' },
    { code: 53003, problem: 'account-not-allowed' },
    { code: 50020, problem: 'account-not-allowed' },
    { code: 50057, problem: 'account-not-allowed' },
    { code: 7000218, problem: 'not-configured' },
    { code: 50011, problem: 'not-configured' },
    { code: 700016, problem: 'not-configured' },
    { code: 90002, problem: 'not-configured' },
    { code: 700027, problem: 'not-configured' },
    { code: 700024, problem: 'clock-wrong' },
    { code: 70020, problem: 'expired' },
    { code: 700082, problem: 'expired' },
  ])('AADSTS$code is $problem and is named', ({ code, problem }) => {
    const found = problemOf(new Error('x'), withCodes(code), host)
    expect(found.code).toBe(problem)
    for (const language of languages) expect(found.sentence[language]).toContain(`(AADSTS${String(code)})`)
    expect(found.sentence.de).not.toBe(found.sentence.en)
    expect(problemOf({ errorCode: 'invalid_grant', errorMessage: `AADSTS${String(code)}: words` }, noTrace, host)).toEqual(found)
  })

  it('that nobody knows are shown as they are', () => {
    expect(problemOf(new Error('x'), { ...noTrace, error: 'server_error', codes: [123456] }, host)).toMatchObject({ code: 'failed', sentence: { en: expect.stringContaining('AADSTS123456') as string } })
  })
})

describe('words of the sign-in library and of OAuth', () => {
  it.each([
    { error: 'access_denied', problem: 'denied' },
    { error: 'authorization_declined', problem: 'denied' },
    { error: 'expired_token', problem: 'expired' },
    { error: 'device_code_expired', problem: 'expired' },
    { error: 'invalid_grant', problem: 'expired' },
    { error: 'interaction_required', problem: 'expired' },
    { error: 'consent_required', problem: 'consent-required' },
    { error: 'unauthorized_client', problem: 'not-configured' },
    { error: 'openid_config_error', problem: 'not-configured' },
    { error: 'never_heard_of', problem: 'failed' },
  ])('$error is $problem', ({ error, problem }) => {
    expect(problemOf({ errorCode: error }, noTrace, host).code).toBe(problem)
  })

  it('never get into the sentence as the server wrote them', () => {
    const hostile = '<img src=x onerror=alert(1)> avery.lane@fabrikam.example eyJ0b2tlbg.x.y'
    const { sentence } = problemOf({ errorCode: hostile, errorMessage: hostile, subError: hostile, message: hostile }, { ...noTrace, error: hostile }, host)
    for (const language of languages) expect(sentence[language]).not.toMatch(/img|avery|eyJ/)
  })
})

describe('networks and clocks', () => {
  it.each(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED', 'ERR_CERT_DATE_INVALID'])('%s is the clock', (network) => {
    expect(problemOf(new Error('x'), { ...noTrace, network }, host).code).toBe('clock-wrong')
  })

  it.each(['ENOTFOUND', 'ERR_PROXY_CONNECTION_FAILED', 'ETIMEDOUT', 'SELF_SIGNED_CERT_IN_CHAIN'])('%s is the network, with its name and host', (network) => {
    expect(problemOf(new Error('x'), { ...noTrace, network }, host)).toMatchObject({ code: 'offline', sentence: { en: expect.stringMatching(new RegExp(`login\\.microsoftonline\\.com.*${network}`)) as string } })
  })

  it.each([
    { minutes: 5, problem: 'not-configured' },
    { minutes: 6, problem: 'clock-wrong' },
    { minutes: -6, problem: 'clock-wrong' },
  ])('a clock $minutes minutes off explains a refused application: $problem', ({ minutes, problem }) => {
    expect(problemOf({ errorCode: 'invalid_client' }, { ...noTrace, error: 'invalid_client', clockDifference: minutes * 60_000 }, host).code).toBe(problem)
  })

  it('a clock that is right explains nothing', () => {
    expect(problemOf({ errorCode: 'access_denied' }, { ...noTrace, clockDifference: 9_000_000 }, host).code).toBe('denied')
  })
})
