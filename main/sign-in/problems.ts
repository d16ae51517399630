import type { SignInProblem } from '../../core/ipc/account.ts'
import type { Words } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import { aadstsCodes, type NetworkTrace } from './network-client.ts'
import { saySignIn, type SignInWords } from './sign-in-words.ts'

type Code = SignInProblem['code']

/** Why a sign-in did not come about, in every language. */
export interface ToldProblem {
  readonly code: Code
  readonly sentence: Words<string>
}

type Say = (words: SignInWords) => string

/** Microsoft Entra accepts this much difference between clocks; our own number for when the clock is worth naming. */
const clockToleranceMs = 300_000

/** learn.microsoft.com/entra/identity-platform/reference-error-codes, 2026-11. */
const byAadsts: readonly { readonly code: Code; readonly numbers: readonly number[]; readonly say: Say }[] = [
  {
    code: 'consent-required',
    numbers: [65001, 65005, 90094, 90095, 90008, 650052, 650053, 650056, 650057],
    say: (words) => words.consent,
  },
  {
    code: 'not-configured',
    numbers: [7000218, 7000215, 700025],
    say: (words) => words.publicClient,
  },
  {
    code: 'not-configured',
    numbers: [50011, 900971, 500113],
    say: (words) => words.redirect,
  },
  {
    code: 'not-configured',
    numbers: [700016, 7000112, 70001, 700038],
    say: (words) => words.unknownApp,
  },
  {
    code: 'not-configured',
    numbers: [90002, 900023, 90013, 900144, 50059],
    say: (words) => words.unknownTenant,
  },
  {
    code: 'not-configured',
    numbers: [50194],
    say: (words) => words.ownTenantOnly,
  },
  {
    code: 'not-configured',
    numbers: [700027, 7000222, 700023],
    say: (words) => words.certificate,
  },
  {
    code: 'account-not-allowed',
    numbers: [50105],
    say: (words) => words.assignedOnly,
  },
  {
    code: 'account-not-allowed',
    numbers: [53000, 53001, 53002, 53003, 53004, 530031, 530032, 530033, 530034, 530035, 50158, 50097, 500021, 500022],
    say: (words) => words.policy,
  },
  {
    code: 'account-not-allowed',
    numbers: [50020, 50034, 50053, 50055, 50057, 50128, 51004, 90072, 500200, 50177, 50178, 500208],
    say: (words) => words.account,
  },
  {
    code: 'clock-wrong',
    numbers: [700024, 500133, 500137, 70047],
    say: (words) => words.clock,
  },
  { code: 'expired', numbers: [70019, 70020, 70008, 700082, 700084, 50089], say: (words) => words.tooOld },
  { code: 'denied', numbers: [65004], say: (words) => words.declinedConsent },
  { code: 'denied', numbers: [50126], say: (words) => words.password },
]

const cancelled = problem('cancelled', (words) => words.cancelled)
const denied = problem('denied', (words) => words.declined)
const expired = problem('expired', (words) => words.late)

/** What Node and Chromium call a certificate whose time is not now. */
const certificateTime: readonly string[] = ['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED', 'ERR_CERT_DATE_INVALID']

/** Says in one sentence why a sign-in did not come about. Nothing of the server's own words gets in, only its codes. */
export function problemOf(error: unknown, trace: NetworkTrace, loginHost: string): ToldProblem {
  const { errorCode, errorMessage, subError } = parts(error)
  if (trace.network !== null) return networkProblem(trace.network, loginHost)
  const numbers = [...trace.codes, ...aadstsCodes(errorMessage)]
  const known = byAadsts.find((each) => each.numbers.some((number) => numbers.includes(number)))
  if (known !== undefined) return problem(known.code, known.say, numbers)
  const names = [trace.error, errorCode, subError]
  const is = (...wanted: readonly string[]): boolean => names.some((name) => name !== null && wanted.includes(name))
  if (is('device_code_expired', 'expired_token', 'code_expired', 'user_timeout_reached')) return expired
  if (is('device_code_polling_cancelled', 'user_cancelled')) return cancelled
  if (is('consent_required')) return problem('consent-required', (words) => words.consent, numbers)
  if (is('access_denied', 'authorization_declined')) return denied
  if (isClockWrong(trace)) return clockProblem(trace.clockDifference ?? 0)
  if (is('invalid_grant', 'interaction_required', 'login_required', 'no_tokens_found', 'refresh_token_expired', 'bad_token')) {
    return problem('expired', (words) => words.noLonger, numbers)
  }
  if (is('invalid_client', 'unauthorized_client')) {
    return problem('not-configured', (words) => words.appRefused, numbers)
  }
  if (is('openid_config_error', 'untrusted_authority', 'endpoints_resolution_error', 'invalid_request')) {
    return problem('not-configured', (words) => words.requestRefused, numbers)
  }
  return problem('failed', (words) => words.failed(errorCode), numbers)
}

function networkProblem(code: string, loginHost: string): ToldProblem {
  if (certificateTime.includes(code)) return problem('clock-wrong', (words) => words.certificateTime(host(loginHost)))
  if (code === 'not JSON') return problem('offline', (words) => words.somethingElse(host(loginHost)))
  return problem('offline', (words) => words.unreachable(host(loginHost), code))
}

function isClockWrong({ clockDifference }: NetworkTrace): boolean {
  return clockDifference !== null && Math.abs(clockDifference) > clockToleranceMs
}

function clockProblem(difference: number): ToldProblem {
  const minutes = String(Math.round(Math.abs(difference) / 60_000))
  return problem('clock-wrong', (words) => `${words.clock} ${words.clockOff(minutes, difference > 0)}`)
}

/** A problem with the first code of Microsoft Entra, where there is one, behind its sentence. */
export function problem(code: Code, say: Say, numbers: readonly number[] = []): ToldProblem {
  const [first] = numbers
  const sentence = saySignIn(say)
  return { code, sentence: first === undefined ? sentence : inEvery((language) => `${sentence[language]} (AADSTS${String(first)})`) }
}

function host(loginHost: string): string {
  return new URL(loginHost).hostname
}

/** What the sign-in library tells about an error, as far as it can be shown. */
function parts(error: unknown): { readonly errorCode: string | null; readonly errorMessage: string; readonly subError: string | null } {
  const given = (typeof error === 'object' && error !== null ? error : {}) as { errorCode?: unknown; errorMessage?: unknown; subError?: unknown; message?: unknown }
  const name = (value: unknown): string | null => (typeof value === 'string' && /^[a-z_]{1,60}$/.test(value) ? value : null)
  const message = [given.errorMessage, given.message].filter((each) => typeof each === 'string').join(' ')
  // A device code that fails is told as `post_request_failed` with the OAuth error as its sub error.
  return { errorCode: name(given.errorCode), errorMessage: message, subError: name(given.subError) }
}
