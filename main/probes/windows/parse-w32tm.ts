import type { TimeServiceState } from '../../../core/facts/device-setup.ts'
import type { Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

export interface TimeServiceStatus {
  /** 0 to 2: the clock follows a source; 3: it never did. */
  readonly leapIndicator: number
  /** Steps from a reference clock; 0: none. */
  readonly stratum: number
  /** Seconds. */
  readonly rootDispersion: number
}

/**
 * `w32tm /query /status`. Its words follow the language and the code page of the console, so only the shape of the
 * numbers is read: two lines `: N(` or `: N (`, then two lines of seconds.
 */
export function parseTimeServiceStatus(value: Raw): Reading<TimeServiceStatus> {
  if (typeof value !== 'string') return unread(sayForm((w) => w.itemNoText))
  const code = /\((0x[0-9a-f]{8})\)/i.exec(value.slice(0, 2_000))?.[1]
  const numbers = [...value.slice(0, 10_000).matchAll(/:[ \t]{1,20}(\d{1,3})[ \t]{0,20}\(/g)].map((match) => Number(match[1]))
  const seconds = [...value.slice(0, 10_000).matchAll(/:[ \t]{1,20}(\d{1,9}\.\d{1,9})s[ \t]*\r?$/gm)].map((match) => Number(match[1]))
  const [leapIndicator, stratum] = numbers
  const rootDispersion = seconds[1]
  if (leapIndicator === undefined || stratum === undefined || rootDispersion === undefined) {
    return unread(code === undefined ? sayProbe((w) => w.w32tmNothing) : sayProbe((w) => w.w32tmEnded(code)))
  }
  if (leapIndicator > 3 || stratum > 255) return unread(sayProbe((w) => w.w32tmNumbers))
  return read({ leapIndicator, stratum, rootDispersion })
}

/** ERROR_SERVICE_NOT_ACTIVE: usual in OOBE, where the service starts late. */
const notStarted = '0x80070426'

/** What `w32tm /query /status` says of the service. Leap indicator 3 and stratum 0 both mean that it never got the time. */
export function parseTimeService(value: Raw): Reading<TimeServiceState> {
  if (typeof value === 'string' && value.slice(0, 2_000).includes(`(${notStarted})`)) return read('stopped')
  return mapReading(parseTimeServiceStatus(value), ({ leapIndicator, stratum }) =>
    read(leapIndicator === 3 || stratum === 0 ? 'unsynchronized' : 'synchronized'),
  )
}
