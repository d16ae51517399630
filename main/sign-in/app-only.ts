import { X509Certificate, createPrivateKey } from 'node:crypto'
import { readFileLimited } from '../platform/files.ts'
import { loginOrigins, type Authority } from './authority.ts'
import { msalConfiguration } from './msal-client.ts'
import { openSignInNetwork } from './network-client.ts'
import { problemOf } from './problems.ts'

/** The sign-in of an application could not come about; the message is one sentence for a person. */
export class AppSignInFailure extends Error {
  override readonly name = 'AppSignInFailure'
}

export interface AppOnlyOptions {
  readonly authority: Authority
  /** Path of a PEM file with the certificate and its private key. */
  readonly certificateFile: string
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
  readonly log: (line: string) => void
}

export interface ClientCertificate {
  /** SHA-256 of the certificate, hexadecimal. */
  readonly thumbprintSha256: string
  readonly privateKey: string
  /** The certificate itself, PEM. */
  readonly x5c: string
}

/** A certificate and key are some kilobytes; our own limit. */
const maxBytes = 100_000

/** Signs in as the application itself, with a certificate. Gives a token for each request; renewed when it runs out. */
export async function openAppOnly(options: AppOnlyOptions): Promise<(signal: AbortSignal, claims?: string) => Promise<string>> {
  const { authority, fetch, now, log } = options
  const certificate = await readCertificate(options.certificateFile)
  const network = openSignInNetwork({ origins: loginOrigins(authority.cloud), fetch, now })
  const { ConfidentialClientApplication } = await import('@azure/msal-node')
  const configuration = msalConfiguration(authority, { network, log })
  const app = new ConfidentialClientApplication({ ...configuration, auth: { ...configuration.auth, clientCertificate: certificate } })
  return async (_signal, claims) => {
    try {
      network.restart()
      const result = await app.acquireTokenByClientCredential({ scopes: [`${authority.cloud.graphRoot}/.default`], ...(claims === undefined ? {} : { claims }) })
      if (result === null) throw new AppSignInFailure('The sign-in service gave no token.')
      return result.accessToken
    } catch (error) {
      if (error instanceof AppSignInFailure) throw error
      throw new AppSignInFailure(problemOf(error, network.trace(), authority.cloud.loginHost).sentence.en, { cause: error })
    }
  }
}

/** Reads certificate and key out of one PEM file. */
export async function readCertificate(file: string): Promise<ClientCertificate> {
  const bytes = await readFileLimited(file, maxBytes).catch((error: unknown) => {
    throw new AppSignInFailure(`${file}: the certificate file cannot be read.`, { cause: error })
  })
  const text = Buffer.from(bytes).toString('latin1')
  const x5c = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0]
  const key = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/.exec(text)?.[0]
  if (x5c === undefined || key === undefined) throw new AppSignInFailure(`${file}: a PEM file with a certificate and its private key (without a password) is needed.`)
  try {
    const certificate = new X509Certificate(x5c)
    const privateKey = createPrivateKey(key)
    if (privateKey.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(privateKey)) throw new Error('not a pair')
    return {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      x5c,
    }
  } catch (error) {
    throw new AppSignInFailure(`${file}: certificate and private key do not belong together, or the key is no RSA key.`, { cause: error })
  }
}
