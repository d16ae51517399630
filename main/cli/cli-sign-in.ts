import { cloudIds, type CloudId, type DeviceCode } from '../../core/ipc/account.ts'
import { cloudOf, type Cloud } from '../graph/clouds.ts'
import { AppSignInFailure, openAppOnly } from '../sign-in/app-only.ts'
import { authorityAddress, loginOrigins, scopesOfApp } from '../sign-in/authority.ts'
import { deviceCodeFlow } from '../sign-in/flows.ts'
import { openMsal } from '../sign-in/msal-client.ts'
import { openSignInNetwork } from '../sign-in/network-client.ts'
import { problemOf } from '../sign-in/problems.ts'
import { cleanSettings, isGuid, settingsProblem } from '../sign-in/settings.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

/** How the command line signs in. */
export interface CliSignIn {
  readonly clientId: string
  /** Null: the tenant of whoever signs in with a code. */
  readonly tenant: string | null
  readonly cloud: Cloud
  /** PEM file with certificate and key; null: with a code on another screen. */
  readonly certificateFile: string | null
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
  readonly signal: AbortSignal
  /** Progress, on standard error. */
  readonly say: (line: string) => void
}

export interface CliSignInChoice {
  readonly signIn: 'device-code' | null
  readonly env: Readonly<Record<string, string | undefined>>
}

type Env = CliSignInChoice['env']

/**
 * What options and environment ask for. A certificate in the environment signs in as the application; nobody is there
 * to read a code then. Null when neither was asked for.
 */
export function cliSignInOf({ signIn, env }: CliSignInChoice, tools: Pick<CliSignIn, 'fetch' | 'now' | 'signal' | 'say'>): CliSignIn | null {
  const certificateFile = value(env, 'PREFLIGHT_CERTIFICATE')
  if (certificateFile === null && signIn === null) return null
  const { clientId, tenant } = cleanSettings({
    cloud: 'global',
    clientId: value(env, 'PREFLIGHT_CLIENT_ID'),
    tenant: value(env, 'PREFLIGHT_TENANT_ID'),
    quickStart: false,
    remember: false,
  })
  if (clientId === null) throw new CommandError('PREFLIGHT_CLIENT_ID is needed: the application (client) id of the app registration.', exitCodes.usage)
  if (!isGuid(clientId)) throw new CommandError('PREFLIGHT_CLIENT_ID is no application (client) id.', exitCodes.usage)
  const wrong = settingsProblem({ cloud: 'global', clientId, tenant, quickStart: false, remember: false })
  if (wrong !== null) throw new CommandError(`PREFLIGHT_TENANT_ID: ${wrong.en}`, exitCodes.usage)
  if (signIn === null && tenant === null) throw new CommandError('PREFLIGHT_TENANT_ID is needed beside PREFLIGHT_CERTIFICATE: an application signs in to one tenant.', exitCodes.usage)
  return { clientId, tenant, cloud: cloudNamed(value(env, 'PREFLIGHT_CLOUD')), certificateFile: signIn === null ? certificateFile : null, ...tools }
}

/** Signs in, and says where the token may go. Trouble is one sentence and the exit code for a sign-in that is needed. */
export async function openCliSignIn(options: CliSignIn): Promise<{ readonly root: string; readonly getToken: (signal: AbortSignal, claims?: string) => Promise<string> }> {
  const { cloud, certificateFile, signal } = options
  const getToken = certificateFile === null ? await withCode(options) : await asApplication(options, certificateFile)
  // The first token comes now, so that a sign-in that fails is told once and not as many facts that could not be read.
  await getToken(signal).catch((error: unknown) => {
    throw error instanceof AppSignInFailure ? new CommandError(error.message, exitCodes.signInNeeded) : error
  })
  return { root: cloud.graphRoot, getToken }
}

async function asApplication({ clientId, tenant, cloud, fetch, now }: CliSignIn, certificateFile: string): ReturnType<typeof openAppOnly> {
  try {
    return await openAppOnly({ authority: { cloud, clientId, tenant }, certificateFile, fetch, now, log: () => undefined })
  } catch (error) {
    throw error instanceof AppSignInFailure ? new CommandError(error.message, exitCodes.badInput) : error
  }
}

/** A run is shorter than a token lives, so the one token of the sign-in is enough. */
async function withCode({ clientId, tenant, cloud, fetch, now, signal, say }: CliSignIn): Promise<() => Promise<string>> {
  const network = openSignInNetwork({ origins: loginOrigins(cloud), fetch, now, signal })
  const app = await openMsal({ cloud, clientId, tenant }, { network, log: () => undefined })
  const flow = { scopes: scopesOfApp({ cloud, clientId }), authority: authorityAddress({ cloud, tenant }), signal, claims: null, loginHint: null }
  try {
    const onCode = ({ userCode, verificationUri }: DeviceCode): void => {
      say(`Open ${verificationUri} on any device and enter the code ${userCode}\n`)
    }
    const { accessToken } = await deviceCodeFlow(app, flow, { onCode, now, onLate: () => undefined })
    return () => Promise.resolve(accessToken)
  } catch (error) {
    if (signal.aborted) throw new CommandError('The sign-in was cancelled.', exitCodes.interrupted)
    throw new CommandError(problemOf(error, network.trace(), cloud.loginHost).sentence.en, exitCodes.signInNeeded)
  }
}

function cloudNamed(name: string | null): Cloud {
  if (name === null) return cloudOf('global')
  const id = cloudIds.find((each): each is CloudId => each === name)
  if (id === undefined) throw new CommandError(`PREFLIGHT_CLOUD is one of ${cloudIds.join(', ')}.`, exitCodes.usage)
  return cloudOf(id)
}

function value(env: Env, name: string): string | null {
  const text = env[name]?.trim() ?? ''
  return text === '' ? null : text
}
