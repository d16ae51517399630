import { randomUUID } from 'node:crypto'
import { session, type BrowserWindow } from 'electron'
import { openPrintWindow } from '../app/window.ts'
import { pageScheme } from '../app/page-protocol.ts'

const printUrl = `${pageScheme}://print/report.html`

/** A page that does not load in this time will never load; it is one local document, of many pages at most. Milliseconds. */
const loadLimitMs = 30_000

/** A document as one text, or piece by piece where it is long. */
export type PrintSource = string | Iterable<string>

/**
 * Prints an HTML report as PDF in a hidden window: no script, no preload, and a session of its own that
 * knows one address, the report, and cancels every other request.
 */
export function printReport(source: PrintSource, pageSize: 'A4' | 'Letter' = 'A4'): Promise<Uint8Array> {
  return inPrintWindow(source, undefined, (window) => window.webContents.printToPDF({ pageSize, printBackground: true, generateTaggedPDF: true, preferCSSPageSize: true }))
}

/** Prints on paper: the dialog of the system asks for the printer. False when the person cancels there. */
export function printOnPaper(source: PrintSource, pageSize: 'A4' | 'Letter', parent: BrowserWindow | undefined): Promise<boolean> {
  return inPrintWindow(source, parent, (window) => new Promise((resolve, reject) => {
    // A window that goes with its parent while the dialog is open never calls back.
    window.once('closed', () => { resolve(false) })
    window.webContents.print({ silent: false, printBackground: true, pageSize }, (printed, reason) => {
      // `cancelled` in older versions, `Print job canceled` in newer ones: electron/electron 25261, 38811.
      if (printed || /cancel/i.test(reason)) resolve(printed)
      else reject(new Error(reason === '' ? 'no reason given' : reason))
    })
  }))
}

/** Shows a document in a window that nobody sees and that ends with `use`. */
async function inPrintWindow<T>(source: PrintSource, parent: BrowserWindow | undefined, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  // A new partition per print, in memory: two prints never see each other's report.
  const partition = `preflight-print-${randomUUID()}`
  const own = session.fromPartition(partition)
  own.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  own.setPermissionCheckHandler(() => false)
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: details.url !== printUrl })
  })
  own.protocol.handle(pageScheme, () => new Response(bodyOf(source), { headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } }))
  const window = openPrintWindow(partition, parent)
  try {
    await withLimit(window.loadURL(printUrl))
    return await use(window)
  } finally {
    if (!window.isDestroyed()) window.destroy()
    own.protocol.unhandle(pageScheme)
  }
}

/** Pieces are made when the page asks for more of them. */
function bodyOf(source: PrintSource): string | ReadableStream<Uint8Array> {
  if (typeof source === 'string') return source
  const pieces = source[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const next = pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}

async function withLimit(loading: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The report did not load for printing.'))
    }, loadLimitMs)
  })
  try {
    await Promise.race([loading, limit])
  } finally {
    clearTimeout(timer)
  }
}
