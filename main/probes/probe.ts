import type { Now } from '../platform/clock.ts'
import type { AskHost } from './network/ask-host.ts'
import type { AskPlain } from './network/ask-plain.ts'
import type { ExchangeDatagram } from './network/exchange-datagram.ts'
import type { SystemInformation } from './system-information.ts'

export type Platform = 'windows' | 'linux' | 'macos'

/** Everything that probes may do to the machine. Tests pass fakes. */
export interface ProbeTools {
  readonly platform: Platform
  readonly now: Now
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readDirectory: (path: string) => Promise<readonly string[]>
  readonly systemInformation: () => Promise<SystemInformation>
  /** Runs as root; null where that cannot be asked. */
  readonly elevated: () => boolean | null
  readonly hostName: () => string
  /** IANA name of the time zone. */
  readonly timeZone: () => string
  readonly environment: (name: string) => string | undefined
  readonly askHost: AskHost
  readonly askPlain: AskPlain
  readonly exchangeDatagram: ExchangeDatagram
}

/** Obtains one raw value, which becomes one item of the evidence. A probe never judges. */
export interface Probe {
  /** Id of the item. */
  readonly id: string
  /** Noun phrase shown while it runs. */
  readonly label: string
  /** Place that the value is read from, as a technician would look it up. */
  readonly source: string
  readonly platforms: readonly Platform[]
  readonly timeoutMs: number
  /** Expected trouble is a `ProbeFailure`; anything else that is thrown is fenced and becomes `failed`. */
  readonly collect: (tools: ProbeTools, signal: AbortSignal) => Promise<unknown>
}
