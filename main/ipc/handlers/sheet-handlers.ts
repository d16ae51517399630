import type { Report } from '../../../core/report/report.ts'
import type { Bench } from '../../bench/bench.ts'
import { AppFailure, sentenceOf } from '../app-failure.ts'
import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'
import { exportWords } from '../../export/export-words.ts'

/** Hand-over sheets, for one device or for many. */
export function sheetHandlers({ bench, sheets }: Pick<HandlerTools, 'bench' | 'sheets'>): Pick<Handlers, 'sheet:make'> {
  return {
    async 'sheet:make'({ deviceIds, target }) {
      const { bench: devices } = await bench()
      const asked = [...new Set(deviceIds)]
      const reports = asked.flatMap((id) => judgedReport(devices, id) ?? [])
      if (reports.length === 0) throw new AppFailure('no-report', asked.length > 1 ? sentenceOf(exportWords, (words) => words.noneJudged) : undefined)
      return { ...(await (await sheets())(reports, target)), notJudged: asked.length - reports.length }
    },
  }
}

/** Null when the device is not judged yet or has left the bench since it was chosen. */
function judgedReport(devices: Pick<Bench, 'report'>, id: string): Report | null {
  try {
    return devices.report(id)
  } catch (error) {
    if (error instanceof AppFailure) return null
    throw error
  }
}
