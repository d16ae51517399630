import type { OverallVerdict } from '../engine/verdict.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import type { RowSource } from './bench.ts'
import { flag, InvalidRequest, object, oneOf, text, type Parser } from './parse.ts'

/** One kept report, as the list of the history shows it. */
export interface KeptEntry {
  readonly id: string
  /** Only the last four characters behind `…` in a redacted entry. */
  readonly serialNumber: string | null
  readonly name: string | null
  readonly model: string | null
  /** Evidence file, `This machine` or the name of a demo device. */
  readonly label: string
  readonly overall: OverallVerdict
  /** The first thing to fix; null when the device was ready. */
  readonly firstFix: string | null
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly source: RowSource
  /** ISO 8601 UTC, by this computer's clock. */
  readonly takenAt: string
  readonly judgedAt: string
  /** An invented device: its report is in memory and goes when the app ends. */
  readonly demo: boolean
  /** Kept without what identifies device, user and tenant. */
  readonly redacted: boolean
}

/** The entries of one day of this computer's calendar, newest first. */
export interface KeptDay {
  /** `2026-11-23` */
  readonly day: string
  /** All entries of the day that match the search, also those that are not among `entries`. */
  readonly counts: { readonly [V in OverallVerdict]: number }
  readonly entries: readonly KeptEntry[]
}

export interface HistoryList {
  readonly days: readonly KeptDay[]
  /** How many entries match. */
  readonly found: number
  /** How many of them are listed. */
  readonly listed: number
}

/**
 * Why reports cannot be kept encrypted.
 * - `no-key-store`: this session of Linux has none
 * - `no-encryption`: the operating system offers none
 */
export type NoProtection = 'no-key-store' | 'no-encryption'

/**
 * What is wrong with what was kept.
 * - `key-lost`: what was kept cannot be decrypted any more
 * - `key-store-away`: encrypted reports are there, and this session has no key store to read them
 * - `damaged`: some entries could not be read and are left out
 * - `cannot-open`: the folder cannot be read or written
 */
export interface HistoryTrouble {
  readonly kind: 'key-lost' | 'key-store-away' | 'damaged' | 'cannot-open'
  /** Entries that are lost; 0 where that is not known. */
  readonly lost: number
}

export interface HistoryStatus {
  readonly on: boolean
  /** Null: reports are encrypted with a key that the operating system keeps. */
  readonly unprotected: NoProtection | null
  /** Reports on this computer's disk. */
  readonly kept: number
  /** Their size there. Bytes. */
  readonly bytes: number
  /** Reports of invented devices, in memory. */
  readonly demo: number
  /** Older reports are deleted. Days. */
  readonly days: number
  readonly folder: string
  readonly trouble: HistoryTrouble | null
}

export const historySwitches = ['off', 'on', 'on-unprotected'] as const
/** `on-unprotected`: the person knows that what is kept can be read by whoever can read the disk. */
export type HistorySwitch = (typeof historySwitches)[number]

export interface HistorySearch {
  /** Part of a serial number or of a name; empty: everything. */
  readonly text: string
  /** List at most this many entries. */
  readonly limit: number
}

export const dayFormats = ['csv', 'json', 'zip'] as const
/** `zip`: one HTML report a device. */
export type DayFormat = (typeof dayFormats)[number]

export interface DayExport {
  readonly day: string
  readonly format: DayFormat
  readonly identifiers: boolean
}

export interface SavedDay {
  /** Null: nobody chose a file. */
  readonly fileName: string | null
  /** Reports of the day that could not be read and are not in the file. */
  readonly missing: number
}

/** More rows than this nobody reads; searching finds the rest. */
export const longestList = 2_000

/** The longest serial number that SMBIOS tables of known makers hold has 64 characters; names are shorter. Our own limit. */
export const longestSearch = 128

export const parseKeptId: Parser<string> = (value) => {
  const id = text(36)(value)
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new InvalidRequest('expected the id of a kept report')
  return id
}

const limit: Parser<number> = (value) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > longestList) throw new InvalidRequest('expected a number of entries')
  return value
}

const day: Parser<string> = (value) => {
  const given = text(10)(value)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new InvalidRequest('expected a day')
  return given
}

export const parseHistorySearch = object<HistorySearch>({ text: text(longestSearch), limit })
export const parseHistorySwitch = oneOf(historySwitches)
export const parseDayExport = object<DayExport>({ day, format: oneOf(dayFormats), identifiers: flag })
