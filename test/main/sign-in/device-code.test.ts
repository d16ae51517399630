import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fabrikam, startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { visit, type Visit } from '../../fakes/browser.ts'
import { trustingFetch } from '../../fakes/trusting-fetch.ts'
import { grantable, openWorld, type World } from './world.ts'

let provider: OpenIdProvider
beforeAll(async () => {
  provider = await startOpenIdProvider({ scopes: grantable })
})
afterAll(() => provider.close())

/** Waits for the code and enters it on another screen. */
async function enterCode(world: World, person: Visit): Promise<void> {
  await expect.poll(() => world.signIn.userCode()).toMatch(/^[A-Z]{4}-[A-Z]{4}$/)
  await visit(trustingFetch(provider.ca), `${provider.origin}/device`, { ...person, userCode: world.signIn.userCode() ?? '' })
}

describe('signing in with a code', () => {
  it('shows code, page and end, and is done when somebody entered it', async () => {
    const world = await openWorld({ provider })
    const done = world.signIn.start('device-code')
    expect(world.signIn.state().progress).toEqual({ kind: 'device-code', code: null })
    await enterCode(world, { user: 'avery.lane@fabrikam.example' })
    const shown = world.states.flatMap(({ progress }) => (progress.kind === 'device-code' && progress.code !== null ? [progress.code] : []))[0]
    expect(shown?.verificationUri).toBe(`${provider.origin}/device`)
    expect(Date.parse(shown?.expiresAt ?? '') - Date.now()).toBeGreaterThan(500_000)
    await done
    expect(world.signIn.state()).toMatchObject({ accounts: [{ userName: 'avery.lane@fabrikam.example', tenantId: fabrikam }], problem: null, progress: { kind: 'idle' } })
    expect(world.signIn.userCode()).toBeNull()
  })

  it('that was declined says so', async () => {
    const world = await openWorld({ provider })
    const done = world.signIn.start('device-code')
    await enterCode(world, { decision: 'abort' })
    await done
    expect(world.signIn.state()).toMatchObject({ accounts: [], problem: { code: 'denied' } })
  })

  it('that was cancelled ends at once and asks no more', async () => {
    const world = await openWorld({ provider })
    const done = world.signIn.start('device-code')
    await expect.poll(() => world.signIn.userCode()).not.toBeNull()
    world.signIn.cancel()
    await done
    expect(world.signIn.state()).toMatchObject({ accounts: [], problem: { code: 'cancelled' }, progress: { kind: 'idle' } })
    const asked = provider.requests.length
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(provider.requests.length - asked).toBeLessThanOrEqual(1)
  })

  it('that nobody entered in time has expired', async () => {
    const hasty = await startOpenIdProvider({ scopes: grantable, deviceCodeLifetime: 2 })
    try {
      const world = await openWorld({ provider: hasty })
      await world.signIn.start('device-code')
      expect(world.signIn.state()).toMatchObject({ accounts: [], problem: { code: 'expired' } })
    } finally {
      await hasty.close()
    }
  })
})
