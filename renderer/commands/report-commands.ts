import { exportFormats } from '../../core/ipc/contract.ts'
import type { SheetTarget } from '../../core/ipc/sheet.ts'
import { ask } from '../bridge.ts'
import { makeSheets } from '../export/make-sheets.ts'
import type { Command, CommandPlace } from './command.ts'
import { titlesHere } from './command-words.ts'
import { words } from './palette-words.ts'

/** A device that was judged once keeps its report while it is scanned again. */
function noReport({ device }: CommandPlace): string | null {
  if (device === undefined) return words.noDevice
  return device.scannedAt === null ? words.notJudged : null
}

/** The open device, or on any other page every device that is judged. */
function sheetDevices({ device, bench }: CommandPlace): readonly string[] {
  const rows = device === undefined ? bench.rows : [device]
  return rows.filter(({ state }) => state === 'judged').map(({ id }) => id)
}

function makeSheet(at: CommandPlace, target: SheetTarget): void {
  void makeSheets(sheetDevices(at), target).then(at.tell)
}

const noSheet = (at: CommandPlace): string | null => (sheetDevices(at).length > 0 ? null : at.device === undefined ? words.noneJudged : words.notJudged)

const exports: readonly Command[] = exportFormats.map((format) => ({
  id: `export-${format}`,
  group: 'report',
  shortcuts: [],
  obstacle: noReport,
  run: ({ device, settings, tell }) => {
    if (device === undefined) return
    void ask('report:export', { deviceId: device.id, format, identifiers: settings.settings.exportIdentifiers }).then((reply) => {
      if (!reply.ok) tell({ failed: true, text: reply.error.detail })
      else if (reply.value.fileName !== null) tell({ failed: false, text: words.saved(reply.value.fileName) })
    })
  },
}))

export const reportCommands: readonly Command[] = [
  {
    id: 'export',
    group: 'report',
    shortcuts: [{ key: 'e', mod: true }],
    run: ({ openPalette }) => { openPalette(titlesHere['export-html'][0].split(' ').find((word) => /^export/i.test(word)) ?? '') },
  },
  ...exports,
  {
    id: 'copy-text',
    group: 'report',
    shortcuts: [{ key: 'c', mod: true, shift: true }],
    obstacle: noReport,
    run: ({ device, settings, tell }) => {
      if (device === undefined) return
      void ask('report:copy', { deviceId: device.id, identifiers: settings.settings.exportIdentifiers }).then((reply) => {
        tell(reply.ok ? { failed: false, text: words.copied } : { failed: true, text: reply.error.detail })
      })
    },
  },
  { id: 'sheet-pdf', group: 'report', shortcuts: [{ key: 'p', mod: true }], obstacle: noSheet, run: (at) => { makeSheet(at, 'pdf') } },
  { id: 'sheet-printer', group: 'report', shortcuts: [], obstacle: noSheet, run: (at) => { makeSheet(at, 'printer') } },
]
