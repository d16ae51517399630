import { exportFormats } from '../../core/ipc/contract.ts'
import { dayFormats, type DayFormat } from '../../core/ipc/history.ts'
import type { SheetTarget } from '../../core/ipc/sheet.ts'
import { ask } from '../bridge.ts'
import { makeSheets, type Outcome } from '../export/make-sheets.ts'
import type { CommandPlace, Deed } from './command.ts'
import { titlesHere } from './command-words.ts'
import { isHidden } from './page-commands.ts'
import { words } from './palette-words.ts'

/** A device that was judged once keeps its report while it is scanned again. */
function noReport({ device }: CommandPlace): string | null {
  if (device === undefined) return words.noDevice
  return device.scannedAt === null ? words.notJudged : null
}

/** The open device; on any other page the selected ones, or else every device that is judged. */
function sheetDevices({ device, bench, view }: CommandPlace): readonly string[] {
  const selected = bench.rows.filter(({ id }) => view.selected.has(id))
  const rows = device !== undefined ? [device] : selected.length > 0 ? selected : bench.rows
  return rows.filter(({ state }) => state === 'judged').map(({ id }) => id)
}

function makeSheet(at: CommandPlace, target: SheetTarget): void {
  void makeSheets(sheetDevices(at), target).then(at.tell)
}

const noSheet = (at: CommandPlace): string | null => (sheetDevices(at).length > 0 ? null : at.device === undefined ? words.noneJudged : words.notJudged)

const exports: readonly Deed[] = exportFormats.map((format) => ({
  id: `export-${format}`,
  obstacle: noReport,
  run: ({ device, settings, tell }) => {
    if (device === undefined) return
    void ask('report:export', { deviceId: device.id, format, identifiers: settings.settings.exportIdentifiers }).then((reply) => {
      if (!reply.ok) tell({ failed: true, text: reply.error.detail })
      else if (reply.value.fileName !== null) tell({ failed: false, text: words.saved(reply.value.fileName) })
    })
  },
}))

const dayExports: readonly Deed[] = dayFormats.map((format) => ({
  id: `export-day-${format}`,
  hidden: (at) => isHidden(at, 'history'),
  run: ({ settings, tell }) => { void exportLastDay(format, settings.settings.exportIdentifiers).then(tell) },
}))

/** The newest day of the history: in the morning that is the day before. */
async function exportLastDay(format: DayFormat, identifiers: boolean): Promise<Outcome | null> {
  const list = await ask('history:list', { text: '', limit: 1 })
  if (!list.ok) return { failed: true, text: list.error.detail }
  const day = list.value.days[0]?.day
  if (day === undefined) return { failed: true, text: words.noneKept }
  const reply = await ask('history:export-day', { day, format, identifiers })
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  return reply.value.fileName === null ? null : { failed: false, text: words.savedDay(day, reply.value.fileName, reply.value.missing) }
}

export const reportCommands: readonly Deed[] = [
  {
    id: 'export',
    run: ({ openPalette }) => { openPalette(titlesHere['export-html'][0].split(' ').find((word) => /^export/i.test(word)) ?? '') },
  },
  ...exports,
  {
    id: 'copy-text',
    obstacle: noReport,
    run: ({ device, settings, tell }) => {
      if (device === undefined) return
      void ask('report:copy', { deviceId: device.id, identifiers: settings.settings.exportIdentifiers }).then((reply) => {
        tell(reply.ok ? { failed: false, text: words.copied } : { failed: true, text: reply.error.detail })
      })
    },
  },
  { id: 'sheet-pdf', obstacle: noSheet, run: (at) => { makeSheet(at, 'pdf') } },
  { id: 'sheet-printer', obstacle: noSheet, run: (at) => { makeSheet(at, 'printer') } },
  ...dayExports,
]
