import type { ConnectTest, ProxyAnswer } from '../../../core/facts/network.ts'
import { field, integerField, optionalText, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** What the page holds, to the letter (learn.microsoft.com/windows-server/networking/ncsi). */
const connectText = 'Microsoft Connect Test'

const statuses = { min: 100, max: 599 }

/** `{ outcome, status, body }` of Windows' own test page, redirects not followed. */
export function parseConnectTest(value: Raw): Reading<ConnectTest> {
  return mapReading(textField(value, 'outcome'), (outcome): Reading<ConnectTest> => {
    if (outcome === 'name-not-found') return read('name-not-found')
    if (['refused', 'timed-out', 'tls-failed', 'failed'].includes(outcome)) return read('unreachable')
    if (outcome !== 'reachable') return unread(sayProbe((w) => w.testOutcome))
    return mapReading(integerField(value, 'status', statuses), (status) =>
      mapReading(optionalText(value, 'body'), (): Reading<ConnectTest> => {
        if (status === 407) return read('proxy-sign-in')
        if (status === 511 || (status >= 300 && status < 400)) return read('redirected')
        return read(status === 200 && field(value, 'body') === connectText ? 'connected' : 'altered')
      }),
    )
  })
}

/** `[{ host, status }]`; empty where no proxy stands in the way. */
export function parseProxyAnswers(value: Raw): Reading<readonly ProxyAnswer[]> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noList))
  return mapReading(recordList(value), (rows) => {
    const answers = rows.slice(0, 50).map((row): Reading<ProxyAnswer> => {
      const host = textField(row, 'host')
      if (!host.ok) return host
      if (!/^[a-z0-9.-]{1,253}$/i.test(host.value)) return unread(sayForm((w) => w.rowNoHost))
      if (field(row, 'status') === null) return read({ host: host.value, status: null })
      return mapReading(integerField(row, 'status', statuses), (status) => read({ host: host.value, status }))
    })
    const bad = answers.find((answer) => !answer.ok)
    if (bad && !bad.ok) return bad
    return read(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])))
  })
}

/** `{ outcome, status }` of a request for part of a file. Without an answer there is nothing to judge. */
export function parseRangeStatus(value: Raw): Reading<number> {
  return mapReading(textField(value, 'outcome'), (outcome) =>
    outcome === 'reachable' ? integerField(value, 'status', statuses) : unread(sayProbe((w) => w.downloadHost)),
  )
}
