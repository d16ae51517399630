import type { KeptEntry } from '../../../core/ipc/history.ts'
import type { Report } from '../../../core/report/report.ts'
import type { History } from '../../history/history.ts'
import { AppFailure } from '../app-failure.ts'
import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'

type HistoryChannel =
  | 'history:status'
  | 'history:list'
  | 'history:open'
  | 'history:export'
  | 'history:copy'
  | 'history:export-day'
  | 'history:switch'
  | 'history:wipe'

/** Reports of earlier scans, and their ways out of the window. */
export function historyHandlers({ history, exporter, copyText }: HandlerTools): Pick<Handlers, HistoryChannel> {
  return {
    'history:status': async () => (await history()).status(),
    'history:list': async (search) => (await history()).list(search),
    'history:open': async (id) => (await history()).read(id),
    async 'history:export'({ id, format, identifiers }) {
      const report = await (await history()).read(id)
      return { fileName: await (await exporter()).save(report, format, identifiers) }
    },
    async 'history:copy'({ id, identifiers }) {
      const report = await (await history()).read(id)
      await copyText((await exporter()).asText(report, identifiers))
      return undefined
    },
    async 'history:export-day'(wanted) {
      const kept = await history()
      const entries = await kept.day(wanted.day)
      if (entries.length === 0) throw new AppFailure('not-kept')
      let missing = 0
      const reports = reportsOf(kept, entries, () => { missing += 1 })
      return { fileName: await (await exporter()).saveDay(wanted, reports), missing }
    },
    'history:switch': async (choice) => (await history()).choose(choice),
    'history:wipe': async () => (await history()).wipe(),
  }
}

/** One at a time: a day of a large bench would not fit into memory. */
async function* reportsOf(kept: History, entries: readonly KeptEntry[], onMissing: () => void): AsyncGenerator<Report> {
  for (const { id } of entries) {
    const report = await kept.read(id).catch(() => null)
    if (report === null) onMissing()
    else yield report
  }
}
