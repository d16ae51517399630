import { describe, expect, it } from 'vitest'
import { failureOfReply, failureOfTransport, type TransportTrouble } from '../../../main/graph/error-mapping.ts'

const requestId = '93b6f17e-c05d-4f45-ad2a-6665c708d8a0'
const intune = '/deviceManagement/windowsAutopilotDeviceIdentities'
const passes = '/users/avery%40fabrikam.example/authentication/temporaryAccessPassMethods'
const error = (code: string, message = 'text'): unknown => ({ error: { code, message, innerError: { 'request-id': requestId } } })

describe('failureOfReply', () => {
  it.each([
    [401, intune, error('InvalidAuthenticationToken'), 'needs-sign-in', 'sign-in is no longer valid'],
    [401, '/policies/mobileDeviceManagementPolicies', error('UnknownError', 'Unsupported app-only call.'), 'needs-permission', 'application sign-in'],
    [403, '/users/a%40b', error('Authorization_RequestDenied'), 'needs-permission', 'User.Read.All'],
    [403, passes, error('accessDenied', 'Request Authorization failed'), 'needs-role', 'Authentication Administrator'],
    [403, passes, error('Authorization_RequestDenied'), 'needs-permission', 'UserAuthMethod-TAP.Read.All'],
    [403, '/policies/x', error('AccessDenied', 'You cannot perform the requested operation, required scopes are missing in the token.'), 'needs-permission', 'Policy.Read.All'],
    [403, intune, error('Forbidden', '{"Message":"An error has occurred"}'), 'needs-role', 'Intune role'],
    [403, intune, error('Forbidden', 'Application must have one of the following scopes: X'), 'needs-permission', 'DeviceManagementServiceConfig.Read.All'],
    [403, intune, error('Forbidden', 'insufficient_claims'), 'needs-sign-in', 'Conditional Access'],
    [403, intune, error('Authentication_RequestFromNonPremiumTenantOrB2CTenant'), 'not-licensed', 'Entra ID P1'],
    [400, intune, error('BadRequest', "Resource not found for the segment 'x'."), 'not-in-cloud', 'does not know'],
    [400, intune, error('BadRequest', 'An error has occurred'), 'service-error', '400'],
    [400, '/me/transitiveMemberOf', error('BadRequest', '/me request is only valid with delegated authentication flow.'), 'needs-permission', 'application sign-in'],
    [404, intune, error('ResourceNotFound'), 'not-in-cloud', 'not found'],
    [409, intune, error('Conflict'), 'service-error', '409'],
    [429, intune, error('TooManyRequests'), 'throttled', 'slow down'],
    [500, intune, error('UnknownError', ''), 'service-error', '500'],
    [503, intune, null, 'service-error', '503'],
    [504, intune, 'text', 'service-error', '504'],
  ] as const)('%i %s %j → %s', (status, path, body, reason, text) => {
    const failure = failureOfReply({ version: 'v1.0', path }, { status, body, requestId: null, challenge: null })
    expect(failure).toMatchObject({ ok: false, reason, status })
    expect(failure.detail.en).toContain(text)
  })

  it('reads a claims challenge from the header', () => {
    const challenge = 'Bearer realm="", error="insufficient_claims", claims="eyJ"'
    const failure = failureOfReply({ version: 'v1.0', path: intune }, { status: 401, body: error('X'), requestId: null, challenge })
    expect(failure.reason).toBe('needs-sign-in')
    expect(failure.detail.en).toContain('Conditional Access')
  })

  it('shows the request id, and neither query nor identifiers nor the text of the server', () => {
    const path = '/users/avery%40fabrikam.example?$select=secret'
    const failure = failureOfReply({ version: 'v1.0', path }, { status: 500, body: error('Bad', '<b>secret</b>'), requestId: null, challenge: null })
    expect(failure.detail.en).toContain(requestId)
    expect(failure.detail.en).not.toMatch(/avery|secret|\?/)
  })

  it('drops a code or a request id that looks like something else', () => {
    const body = { error: { code: 'x"><script>', innerError: { 'request-id': '../../etc' } } }
    const failure = failureOfReply({ version: 'v1.0', path: intune }, { status: 500, body, requestId: null, challenge: null })
    expect(failure).toMatchObject({ code: null, requestId: null })
    expect(failure.detail.en).not.toMatch(/script|etc/)
  })
})

describe('failureOfTransport', () => {
  it.each([
    [{ kind: 'cancelled' }, 'cancelled'],
    [{ kind: 'timed-out', ms: 30_000 }, 'timed-out'],
    [{ kind: 'network', code: 'ECONNREFUSED' }, 'offline'],
    [{ kind: 'no-token' }, 'needs-sign-in'],
    [{ kind: 'foreign-origin' }, 'service-error'],
    [{ kind: 'redirect', status: 302 }, 'service-error'],
    [{ kind: 'too-large', maxBytes: 20_000_000 }, 'service-error'],
    [{ kind: 'not-json', status: 200, contentType: 'text/html' }, 'service-error'],
    [{ kind: 'incomplete' }, 'service-error'],
  ] as const satisfies readonly (readonly [TransportTrouble, string])[])('%j → %s', (trouble, reason) => {
    const failure = failureOfTransport({ version: 'beta', path: intune }, trouble)
    expect(failure.reason).toBe(reason)
    expect(failure.detail.en).toMatch(/^Graph beta: windowsAutopilotDeviceIdentities: .+\.$/)
  })
})
