/** There is no token because the sign-in service cannot be reached; nobody has to sign in again for that. */
export class SignInUnreachable extends Error {
  override readonly name = 'SignInUnreachable'

  constructor(readonly code: string, options?: ErrorOptions) {
    super('The sign-in service cannot be reached.', options)
  }
}

/** The claims that an answer demands of the next token, as JSON; null when it demands none. */
export function demandedClaims(status: number, challenge: string | null): string | null {
  if ((status !== 401 && status !== 403) || challenge === null) return null
  const encoded = /\bclaims="?([A-Za-z0-9+/_-]{1,8000}={0,2})"?/i.exec(challenge)?.[1]
  if (encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  return isJsonObject(text) ? text : null
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
