import type { EndpointOutcome, EndpointProbe, TlsProbe } from '../../../core/facts/network.ts'
import { field, integerField, isRecord, optionalText, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

const outcomes: readonly EndpointOutcome[] = ['reachable', 'name-not-found', 'refused', 'timed-out', 'tls-failed', 'failed']

/** `[{ host, port, outcome, detail }]`. One bad row spoils the list: which host it hides cannot be known. */
export function parseEndpoints(value: Raw): Reading<readonly EndpointProbe[]> {
  return list(value, (row) => {
    const host = hostName(row)
    const port = integerField(row, 'port', { min: 1, max: 65_535 })
    const outcome = outcomes.find((each) => each === field(row, 'outcome'))
    const detail = optionalText(row, 'detail')
    if (!host.ok) return host
    if (!port.ok) return port
    if (!detail.ok) return detail
    if (outcome === undefined) return unread(sayProbe((w) => w.hostOutcome(host.value)))
    return read({ host: host.value, port: port.value, outcome, detail: detail.value.slice(0, 200) })
  })
}

/** `[{ host, chain: [{ subject, issuer, notBefore, notAfter }] }]`, leaf first. */
export function parseTls(value: Raw): Reading<readonly TlsProbe[]> {
  return list(value, (row) => {
    const host = hostName(row)
    const chain = field(row, 'chain')
    if (!host.ok) return host
    const certificates: readonly Raw[] = Array.isArray(chain) ? chain : []
    const [leaf] = certificates
    const last = certificates.at(-1)
    if (leaf === undefined || last === undefined) return unread(sayProbe((w) => w.noCertificate(host.value)))
    const issuer = textField(last, 'issuer')
    const from = instant(leaf, 'notBefore')
    const to = instant(leaf, 'notAfter')
    if (!issuer.ok) return issuer
    if (!from.ok) return from
    if (!to.ok) return to
    const name = parseDistinguishedName(issuer.value)
    return read({
      host: host.value,
      issuerOrganization: name.get('O') ?? '',
      issuerCommonName: name.get('CN') ?? '',
      validFrom: from.value,
      validTo: to.value,
    })
  })
}

/** Null: the device goes straight to the internet. Otherwise the proxy that Windows would take. */
export function parseProxy(value: Raw): Reading<string | null> {
  const proxy = optionalText(value, 'proxy')
  return mapReading(proxy, (text) => read(text === '' ? null : text))
}

/** No catalog has more rows than this. */
const longestList = 2_000

function list<T>(value: Raw, parse: (row: Raw) => Reading<T>): Reading<readonly T[]> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noList))
  if (value.length === 0) return unread(sayForm((w) => w.listEmpty))
  if (value.length > longestList) return unread(sayForm((w) => w.listTooLong))
  const rows = (value as readonly Raw[]).map(parse)
  const bad = rows.find((row) => !row.ok)
  if (bad && !bad.ok) return bad
  return read(rows.flatMap((row) => (row.ok ? [row.value] : [])))
}

function hostName(row: Raw): Reading<string> {
  if (!isRecord(row)) return unread(sayForm((w) => w.rowNoNamedValues))
  return mapReading(textField(row, 'host'), (host) =>
    /^[a-z0-9.-]{1,253}$/i.test(host) ? read(host) : unread(sayForm((w) => w.rowNoHost)),
  )
}

function instant(row: Raw, name: string): Reading<string> {
  return mapReading(textField(row, name), (text) => {
    const time = Date.parse(text)
    return Number.isNaN(time) ? unread(sayForm((w) => w.noTime(name))) : read(new Date(time).toISOString())
  })
}

/**
 * `CN=…, O="…", C=…` in the order of Windows; quotes protect commas and stand doubled for themselves. The first
 * of several equal attributes wins. Keys in upper case.
 */
export function parseDistinguishedName(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(/(?:^|,)\s*([A-Za-z0-9.]{1,40})=(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    const [, key, quoted, plain] = match
    if (key === undefined || found.has(key.toUpperCase())) continue
    found.set(key.toUpperCase(), (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
  }
  return found
}
