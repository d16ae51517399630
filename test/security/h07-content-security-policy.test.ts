import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../main/app/csp.ts'

describe('H07: content security policy', () => {
  it('is exactly this', () => {
    expect(contentSecurityPolicy('bm9uY2U=')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-bm9uY2U='; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  it('has no unsafe source and no remote host', () => {
    const policy = contentSecurityPolicy('bm9uY2U=')
    expect(policy).not.toMatch(/unsafe-|https?:|\*|strict-dynamic/)
  })
})
