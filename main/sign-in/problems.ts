import type { SignInProblem } from '../../core/ipc/account.ts'
import { aadstsCodes, type NetworkTrace } from './network-client.ts'

type Code = SignInProblem['code']

/** Microsoft Entra accepts this much difference between clocks; our own number for when the clock is worth naming. */
const clockToleranceMs = 300_000

/** learn.microsoft.com/entra/identity-platform/reference-error-codes, 2026-11. */
const byAadsts: readonly { readonly code: Code; readonly numbers: readonly number[]; readonly sentence: string }[] = [
  {
    code: 'consent-required',
    numbers: [65001, 65005, 90094, 90095, 90008, 650052, 650053, 650056, 650057],
    sentence: 'The tenant has not allowed this app registration to read with all its permissions. An administrator consents once for everybody with the consent link.',
  },
  {
    code: 'not-configured',
    numbers: [7000218, 7000215, 700025],
    sentence: 'The app registration does not allow sign-ins from an app on a computer. Turn on "Allow public client flows" in its authentication settings.',
  },
  {
    code: 'not-configured',
    numbers: [50011, 900971, 500113],
    sentence: 'The app registration has no redirect address for this sign-in. Add http://localhost for mobile and desktop applications in its authentication settings.',
  },
  {
    code: 'not-configured',
    numbers: [700016, 7000112, 70001, 700038],
    sentence: 'The tenant does not know this application (client) id, or the app is disabled there. Compare it with the overview page of the app registration.',
  },
  {
    code: 'not-configured',
    numbers: [90002, 900023, 90013, 900144, 50059],
    sentence: 'There is no such tenant in this cloud. Check the tenant and the cloud in the settings.',
  },
  {
    code: 'not-configured',
    numbers: [50194],
    sentence: 'The app registration is for its own tenant only. Enter the tenant in the settings.',
  },
  {
    code: 'not-configured',
    numbers: [700027, 7000222, 700023],
    sentence: 'The app registration does not accept this certificate. Upload the certificate there, or use the one that is listed and has not expired.',
  },
  {
    code: 'account-not-allowed',
    numbers: [50105],
    sentence: 'The app is open to assigned users only, and this account is not among them. Assign it under Enterprise applications.',
  },
  {
    code: 'account-not-allowed',
    numbers: [53000, 53001, 53002, 53003, 53004, 530031, 530032, 530033, 530034, 530035, 50158, 50097, 500021, 500022],
    sentence: 'A policy of the tenant does not allow this sign-in here. Use another account or computer, or the other way to sign in; the sign-in log in Microsoft Entra names the policy.',
  },
  {
    code: 'account-not-allowed',
    numbers: [50020, 50034, 50053, 50055, 50057, 50128, 51004, 90072, 500200, 50177, 50178, 500208],
    sentence: 'This account cannot sign in to this tenant: it is unknown there, locked or disabled.',
  },
  {
    code: 'clock-wrong',
    numbers: [700024, 500133, 500137, 70047],
    sentence: 'The clock of this computer is wrong, so Microsoft Entra refuses what it signs. Set the clock, then try again.',
  },
  { code: 'expired', numbers: [70019, 70020, 70008, 700082, 700084, 50089], sentence: 'The sign-in took too long or is too old. Sign in again.' },
  { code: 'denied', numbers: [65004], sentence: 'Somebody declined in the browser what the sign-in asks for.' },
  { code: 'denied', numbers: [50126], sentence: 'The user name or password is not right.' },
]

const cancelled: SignInProblem = { code: 'cancelled', sentence: 'The sign-in was canceled.' }
const denied: SignInProblem = { code: 'denied', sentence: 'The sign-in was declined in the browser.' }
const expired: SignInProblem = { code: 'expired', sentence: 'The sign-in was not finished in time. Start it again.' }
const clockWrong = byAadsts.find(({ code }) => code === 'clock-wrong')?.sentence ?? ''

/** What Node and Chromium call a certificate whose time is not now. */
const certificateTime: readonly string[] = ['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED', 'ERR_CERT_DATE_INVALID']

/** Says in one sentence why a sign-in did not come about. Nothing of the server's own words gets in, only its codes. */
export function problemOf(error: unknown, trace: NetworkTrace, loginHost: string): SignInProblem {
  const { errorCode, errorMessage, subError } = parts(error)
  if (trace.network !== null) return networkProblem(trace.network, loginHost)
  const numbers = [...trace.codes, ...aadstsCodes(errorMessage)]
  const known = byAadsts.find((each) => each.numbers.some((number) => numbers.includes(number)))
  if (known !== undefined) return { code: known.code, sentence: withNumber(known.sentence, numbers) }
  const names = [trace.error, errorCode, subError]
  const is = (...wanted: readonly string[]): boolean => names.some((name) => name !== null && wanted.includes(name))
  if (is('device_code_expired', 'expired_token', 'code_expired', 'user_timeout_reached')) return expired
  if (is('device_code_polling_cancelled', 'user_cancelled')) return cancelled
  if (is('consent_required')) return { code: 'consent-required', sentence: withNumber(byAadsts[0]?.sentence ?? '', numbers) }
  if (is('access_denied', 'authorization_declined')) return denied
  if (isClockWrong(trace)) return { code: 'clock-wrong', sentence: clockSentence(trace.clockDifference ?? 0) }
  if (is('invalid_grant', 'interaction_required', 'login_required', 'no_tokens_found', 'refresh_token_expired', 'bad_token')) {
    return { code: 'expired', sentence: withNumber('The sign-in is no longer valid. Sign in again.', numbers) }
  }
  if (is('invalid_client', 'unauthorized_client')) {
    return { code: 'not-configured', sentence: withNumber('The sign-in service does not accept this app registration. Check the application (client) id and its authentication settings.', numbers) }
  }
  if (is('openid_config_error', 'untrusted_authority', 'endpoints_resolution_error', 'invalid_request')) {
    return { code: 'not-configured', sentence: withNumber('The sign-in service does not know this tenant or request. Check the tenant and the cloud in the settings.', numbers) }
  }
  return { code: 'failed', sentence: withNumber(`The sign-in did not come about${errorCode === null ? '' : ` (${errorCode})`}. Try again, or use the other way to sign in.`, numbers) }
}

function networkProblem(code: string, loginHost: string): SignInProblem {
  if (certificateTime.includes(code)) return { code: 'clock-wrong', sentence: `The certificate of ${host(loginHost)} is not valid at the time this computer has. Set the clock, then try again.` }
  if (code === 'not JSON') return { code: 'offline', sentence: `Something else answers in place of ${host(loginHost)}: a proxy or a sign-in page of the network. Open a web page in the browser first, then try again.` }
  return { code: 'offline', sentence: `${host(loginHost)} cannot be reached (${code}). Check the network and the proxy, then try again.` }
}

function isClockWrong({ clockDifference }: NetworkTrace): boolean {
  return clockDifference !== null && Math.abs(clockDifference) > clockToleranceMs
}

function clockSentence(difference: number): string {
  const minutes = String(Math.round(Math.abs(difference) / 60_000))
  return `${clockWrong} It is ${minutes} minutes ${difference > 0 ? 'behind' : 'ahead of'} Microsoft's.`
}

function withNumber(sentence: string, numbers: readonly number[]): string {
  const [first] = numbers
  return first === undefined ? sentence : `${sentence} (AADSTS${String(first)})`
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
