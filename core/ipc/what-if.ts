import type { Assumptions, AssumedPass } from '../what-if/assumptions.ts'
import { flag, InvalidRequest, object, orNull, text, type Parser } from './parse.ts'

export interface WhatIfRequest extends Assumptions {
  readonly deviceId: string
}

/** Entra lets a pass live 10 minutes to 30 days (Temporary Access Pass policy, learn.microsoft.com, 2025). Minutes. */
export const passMinutes = { least: 10, most: 43_200 } as const

/** ISO 8601 in UTC, as `Date.toISOString` writes it. */
const utcTime: Parser<string> = (value) => {
  const given = text(40)(value)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) || Number.isNaN(Date.parse(given))) throw new InvalidRequest('expected a time in UTC')
  return given
}

const lifetime: Parser<number> = (value) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < passMinutes.least || value > passMinutes.most) throw new InvalidRequest('expected minutes of a pass')
  return value
}

const pass = object<AssumedPass>({ startsAt: utcTime, lifetimeMinutes: lifetime, oneTime: flag })

/**
 * What Preflight takes for a user principal name: one at sign between two parts without spaces, control or invisible
 * characters. Entra allows 113 characters; guests may have more (`#EXT#`), so the limit is our own.
 */
export function isUserName(name: string): boolean {
  return name.length <= 256 && /^[^\s@\p{Cc}\p{Cf}\p{Cs}\p{Co}]+@[^\s@\p{Cc}\p{Cf}\p{Cs}\p{Co}]+$/u.test(name)
}

const user: Parser<string> = (value) => {
  const given = text(256)(value)
  if (!isUserName(given)) throw new InvalidRequest('expected the name of a user')
  return given
}

/** A user whom somebody may think of. */
export interface OtherUser {
  readonly name: string
  /** When Microsoft Graph was asked about the user with another device, ISO 8601 UTC; null: never, or too long ago to count. */
  readonly readAt: string | null
}

/** Of the page: which device, and what to take for true. */
export const parseWhatIf = object<WhatIfRequest>({ deviceId: text(64), at: orNull(utcTime), pass: orNull(pass), user: orNull(user) })
