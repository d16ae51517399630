import type { AttestationKeyService } from '../../../core/facts/device.ts'
import { booleanField, field, integer, integerField, isRecord, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** No chip holds more certificates than this. */
const certificates = { min: 0, max: 1_000 }

/** `{ isPresent, manufacturerCertificates, additionalCertificates }`: how many certificates stand behind the endorsement key. */
export function parseEndorsementKey(value: Raw): Reading<number> {
  return mapReading(booleanField(value, 'isPresent'), (present) => {
    if (!present) return unread(sayProbe((w) => w.endorsementKey))
    return mapReading(integerField(value, 'manufacturerCertificates', certificates), (own) =>
      mapReading(integerField(value, 'additionalCertificates', certificates), (more) => read(own + more)),
    )
  })
}

/** How many certificates Windows has stored for the TPM. */
export function parseStoredCertificates(value: Raw): Reading<number> {
  return integer(value, 'The number of certificates', certificates)
}

/**
 * `[{ host, outcome, status }]`, one row per key id that a stored certificate names. An empty list: no key id. One
 * authority that knows the chip is enough.
 */
export function parseAttestationKeyService(value: Raw): Reading<AttestationKeyService> {
  return mapReading(recordList(value), (rows): Reading<AttestationKeyService> => {
    if (rows.length === 0) return read('no-key-id')
    const answers = rows.map((row): Reading<AttestationKeyService> => {
      const host = textField(row, 'host')
      if (!host.ok) return host
      if (!/\.microsoftaik\.azure\.net$/i.test(host.value)) return unread(sayForm((w) => w.rowOtherHost))
      if (field(row, 'outcome') !== 'reachable') return textField(row, 'outcome').ok ? read('blocked') : unread(sayForm((w) => w.rowNoOutcome))
      return mapReading(httpStatus(row), (status) => read(status === 404 ? 'unknown-chip' : status === 407 ? 'blocked' : 'answers'))
    })
    const bad = answers.find((answer) => !answer.ok)
    if (bad) return bad
    const order: readonly AttestationKeyService[] = ['answers', 'unknown-chip', 'blocked']
    const best = order.find((each) => answers.some((answer) => answer.ok && answer.value === each))
    return best === undefined ? unread(sayProbe((w) => w.answersMeanNothing)) : read(best)
  })
}

export function httpStatus(row: Raw): Reading<number> {
  return isRecord(row) ? integerField(row, 'status', { min: 100, max: 599 }) : unread(sayForm((w) => w.noNamedValues))
}
