import { cloudFactIds, factOf, type Facts } from '../../core/facts/index.ts'
import { openTenant } from '../tenant/open-tenant.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import type { DemoTenant } from '../demo/tenant/index.ts'
import type { CliSignIn } from './cli-sign-in.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

export interface GraphSession {
  /** Null: nobody is signed in. */
  readonly tenant: TenantReader | null
  readonly close: () => Promise<void>
}

export interface GraphOptions {
  readonly demo: boolean
  /** Loopback or a known Graph root; null: the global cloud. */
  readonly graphUrl: string | null
  readonly token: string | undefined
  /** Sign-in as an application, or with a code on another screen; null or absent: none. */
  readonly signIn?: CliSignIn | null
}

const globalRoot = 'https://graph.microsoft.com'

/**
 * Opens the way to Microsoft Graph: the embedded demo tenant, or the given root with the token from
 * `PREFLIGHT_GRAPH_TOKEN`, or a sign-in. Without a token and without an explicit root nobody is signed in.
 */
export async function openGraphSession(options: GraphOptions): Promise<GraphSession> {
  if (options.demo) return openDemo()
  const token = options.token?.trim() ?? ''
  if (options.signIn) {
    const { openCliSignIn } = await import('./cli-sign-in.ts')
    const { root, getToken } = await openCliSignIn(options.signIn)
    return { tenant: await openTenant(root, getToken, globalThis.fetch), close: () => Promise.resolve() }
  }
  if (options.graphUrl === null && token === '') return { tenant: null, close: () => Promise.resolve() }
  if (token === '') {
    throw new CommandError('--graph-url needs an access token in PREFLIGHT_GRAPH_TOKEN.', exitCodes.signInNeeded)
  }
  const { allowedGraphRoot } = await import('../graph/clouds.ts')
  const root = options.graphUrl ?? globalRoot
  const allowed = allowedGraphRoot(root)
  if (allowed === null) {
    throw new CommandError(
      '--graph-url takes a loopback address or a known Microsoft Graph root, for example https://graph.microsoft.com.',
      exitCodes.usage,
    )
  }
  return { tenant: await openTenant(allowed, () => Promise.resolve(token), globalThis.fetch), close: () => Promise.resolve() }
}

async function openDemo(): Promise<GraphSession> {
  const { patientArrival, startDemoTenant } = await import('../demo/tenant/index.ts')
  const tenant: DemoTenant = await startDemoTenant({ profileArrival: patientArrival })
  return { tenant: await openTenant(tenant.root, () => Promise.resolve(tenant.token), globalThis.fetch), close: () => tenant.stop() }
}

/**
 * Why Graph gave nothing at all, as an exit code: unreachable or sign-in needed. Null when it gave at
 * least one fact, or when the device gave nothing to ask about.
 */
export function graphFailureExitCode(facts: Facts): number | null {
  const answers = cloudFactIds.filter((id) => id.startsWith('tenant.')).map((id) => factOf(facts, id))
  if (answers.some((fact) => fact.status === 'known')) return null
  const reasons = new Set(answers.flatMap((fact) => (fact.status === 'unavailable' ? [fact.reason] : [])))
  if (reasons.has('needs-sign-in') || reasons.has('needs-permission') || reasons.has('needs-role')) {
    return exitCodes.signInNeeded
  }
  const unreachable = (['offline', 'timed-out', 'service-error', 'throttled'] as const).some((each) => reasons.has(each))
  return unreachable ? exitCodes.graphUnreachable : null
}
