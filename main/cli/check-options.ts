import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import type { Language } from '../../core/words/language.ts'
import type { OutputFormat } from './render.ts'
import type { Terminal } from './terminal.ts'

/** The options of `preflight check`. */
export interface CheckOptions {
  readonly device: string | null
  readonly scenario: Scenario | null
  readonly overlays: readonly Overlay[] | null
  /** For a device that brings no plan of its own. Left out: none. */
  readonly usualOverlays?: readonly Overlay[]
  readonly user: string | null
  readonly demo: boolean
  readonly graphUrl: string | null
  /** Signs in with a code on another screen. */
  readonly signIn: 'device-code' | null
  /** ISO 8601; null: the clock of Microsoft Graph or this machine. */
  readonly asOf: string | null
  /** How long to wait for profiles that are not assigned yet; null: not at all. */
  readonly waitMinutes: number | null
  readonly format: OutputFormat
  /** Null: that of the preset, else of the system. */
  readonly language: Language | null
  readonly out: string | null
  /** True and false are explicit; null: shown on a terminal, left out everywhere else. */
  readonly identifiers: boolean | null
  /** File of a preset for everything that the command line does not say; null or left out: none. */
  readonly preset?: string | null
}

/** What a command has of the world outside. */
export interface CommandTools {
  readonly terminal: Terminal
  readonly stdin: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
  readonly now: () => number
  /** Where it is kept how long profiles took in each tenant. Left out: in memory alone. */
  readonly waitsFile?: string
  /** Of the system; commands may be told another one. */
  readonly language: Language
  /** Runs something later; the answer takes it back. Left out: the timers of this process. */
  readonly later?: (run: () => void, ms: number) => () => void
}
