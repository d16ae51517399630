import type { ClockReading } from '../../../core/facts/device-setup.ts'
import { base64Bytes, field, isRecord, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** Seconds from 1900 to 1970, and the length of one NTP era (RFC 5905, 6). */
const ntpToUnix = 2_208_988_800
const era = 2 ** 32

/** Longer round trips say more about the network than about the clock. Milliseconds, our own limit. */
const longestRoundTrip = 10_000

interface Exchange {
  readonly sent: number
  readonly received: number
}

/**
 * Clock offset of the device in seconds, device minus server, from one SNTP answer:
 * `{ sentAt, receivedAt, packet }` with the 48 bytes in Base64 (RFC 5905, 8).
 */
export function parseSntp(value: Raw): Reading<number> {
  return mapReading(exchange(value), ({ sent, received }) => {
    const packet = base64Bytes(field(value, 'packet'))
    if (packet === undefined || packet.length < 48) return unread(sayProbe((w) => w.noSntpPacket))
    const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength)
    const first = view.getUint8(0)
    const stratum = view.getUint8(1)
    if ((first & 7) !== 4) return unread(sayProbe((w) => w.noSntpServer))
    if (first >> 6 === 3 || stratum === 0 || stratum > 15) return unread(sayProbe((w) => w.notInStep))
    const serverReceived = timestamp(view, 32)
    const serverSent = timestamp(view, 40)
    if (serverReceived === undefined || serverSent === undefined) return unread(sayProbe((w) => w.answerNoTime))
    return read((sent - serverReceived + (received - serverSent)) / 2 / 1_000)
  })
}

/** Milliseconds since 1970; undefined for the zero that means "unknown". */
function timestamp(view: DataView, offset: number): number | undefined {
  const seconds = view.getUint32(offset)
  const fraction = view.getUint32(offset + 4)
  if (seconds === 0) return undefined
  // The first era ends in 2036; a small number is already in the second one.
  const whole = seconds >= era / 2 ? seconds : seconds + era
  return (whole - ntpToUnix) * 1_000 + (fraction / era) * 1_000
}

/** Offsets from HTTPS Date headers, one for each answer that no cache gave. */
export function parseHttpDates(value: Raw): Reading<readonly ClockReading[]> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noListOfAnswers))
  const answers: readonly Raw[] = value
  const offsets = answers.flatMap((answer) => {
    const times = exchange(answer)
    const date = field(answer, 'date')
    const age = field(answer, 'age')
    const host = field(answer, 'host')
    const source = typeof host === 'string' && /^[a-z0-9.-]{1,253}$/i.test(host) ? host : 'unnamed host'
    if (!times.ok || typeof date !== 'string' || (typeof age === 'string' && age !== '' && age !== '0')) return []
    const server = Date.parse(date)
    if (Number.isNaN(server)) return []
    // The header has whole seconds, cut off: half a second is the best guess for the rest.
    return [{ source, offsetSeconds: ((times.value.sent + times.value.received) / 2 - (server + 500)) / 1_000 }]
  })
  return read(offsets)
}

function exchange(value: Raw): Reading<Exchange> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  return mapReading(instant(value, 'sentAt'), (sent) =>
    mapReading(instant(value, 'receivedAt'), (received) => {
      const trip = received - sent
      return trip >= 0 && trip <= longestRoundTrip
        ? read({ sent, received })
        : unread(sayProbe((w) => w.tookTooLong))
    }),
  )
}

function instant(value: Raw, name: string): Reading<number> {
  return mapReading(textField(value, name), (text) => {
    const time = Date.parse(text)
    return Number.isNaN(time) ? unread(sayForm((w) => w.noTime(name))) : read(time)
  })
}

/** Sources that differ by more contradict each other: a hotel page may answer for a server. Seconds, our own limit. */
const disagreement = 30

/**
 * One offset out of all sources, in whole seconds. Time servers (SNTP) are finer, the first one that answered counts; two
 * Date headers do without them. Sources that contradict each other make no offset: nobody can say which one is right.
 */
export function combineClocks(servers: readonly Reading<number>[], dates: Reading<readonly ClockReading[]>): Reading<number> {
  const headers = dates.ok ? dates.value.map(({ offsetSeconds }) => offsetSeconds).sort((a, b) => a - b) : []
  const [sntp = unread(sayProbe((w) => w.noTimeServer)), ...others] = [...servers.filter(({ ok }) => ok), ...servers.filter(({ ok }) => !ok)]
  const spread = (headers.at(-1) ?? 0) - (headers[0] ?? 0)
  const median = middle(headers)
  if (sntp.ok) {
    const beside = [...(median === undefined ? [] : [median]), ...others.flatMap((each) => (each.ok ? [each.value] : []))]
    if (beside.some((each) => Math.abs(sntp.value - each) > disagreement)) return unread(sayProbe((w) => w.contradict))
    return read(wholeSeconds(sntp.value))
  }
  if (median === undefined) return dates.ok ? sntp : dates
  if (headers.length < 2) return unread(sayProbe((w) => w.oneHost))
  if (spread > disagreement) return unread(sayProbe((w) => w.contradict))
  return read(wholeSeconds(median))
}

function middle(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}

/** Adding zero turns -0 into 0. */
function wholeSeconds(seconds: number): number {
  return Math.round(seconds) + 0
}
