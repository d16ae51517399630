import type { HardwareHashText } from '../../../core/facts/device.ts'
import { isRecord, optionalText, recordList, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** People and their accounts: local and domain accounts, and Entra accounts. */
const accountSid = /^S-1-(?:5-21|12-1)(?:-\d{1,10}){4}$/i
/** Built-in accounts, among them the Administrator of audit mode. */
const builtInSid = /^S-1-5-21(?:-\d{1,10}){3}-50[0-4]$/i

/**
 * Profiles of people in `…\CurrentVersion\ProfileList`. `defaultuser0` belongs to setup itself, and built-in
 * accounts come from imaging.
 */
export function parseUserProfiles(value: Raw): Reading<number> {
  if (!isRecord(value)) return unread(sayForm((w) => w.profileListNoKeys))
  const entries = Object.entries(value).filter(([sid]) => sid.startsWith('S-1-'))
  if (entries.length === 0) return unread(sayProbe((w) => w.profileListEmpty))
  const people = entries.filter(([sid, entry]) => {
    if (!accountSid.test(sid) || builtInSid.test(sid)) return false
    const path = optionalText(entry, 'ProfileImagePath')
    const folder = path.ok ? (path.value.split('\\').at(-1) ?? '') : ''
    return !/^defaultuser\d*(\.|$)/i.test(folder)
  })
  return read(people.length)
}

/** Packages of Windows itself lie below the Windows folder; all others somebody applied. */
export function parseProvisioningPackages(value: Raw): Reading<number> {
  return mapReading(recordList(value), (list) => {
    const paths = list.map((row) => optionalText(row, 'PackagePath'))
    const bad = paths.find((path) => !path.ok)
    if (bad && !bad.ok) return bad
    return read(paths.filter((path) => path.ok && !/^[a-z]:\\windows\\provisioning\\/i.test(path.value)).length)
  })
}

/** Tools of this kind show at most some hundred thousand characters; a hash has 4000. */
const longestHash = 100_000

/**
 * Properties of the hardware hash text, never the text. Microsoft's repair: when it does not decode, append `=`; when
 * it ends in `==` already, replace both by `A`; again until it decodes (learn.microsoft.com/autopilot/troubleshooting-faq,
 * 2025-04-21).
 */
export function parseHardwareHash(value: Raw): Reading<HardwareHashText> {
  if (typeof value !== 'string') return unread(sayForm((w) => w.hashNoText))
  const text = value.replace(/\s+/g, '')
  if (text.length > longestHash) return unread(sayForm((w) => w.hashTooLong))
  const strictBase64 = isStrictBase64(text)
  return read({ length: text.length, strictBase64, repairable: strictBase64 || repairs(text) })
}

function isStrictBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
}

/** The worst remainder, one, takes five steps: `=`, `==`, `A`, `A=`, `A==`. */
function repairs(text: string): boolean {
  let attempt = text
  for (let step = 0; step < 5; step += 1) {
    if (isStrictBase64(attempt)) return true
    attempt = attempt.endsWith('==') ? `${attempt.slice(0, -2)}A` : `${attempt}=`
  }
  return isStrictBase64(attempt)
}
