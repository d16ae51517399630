import { randomUUID } from 'node:crypto'
import { session } from 'electron'
import { openPrintWindow } from '../app/window.ts'
import { pageScheme } from '../app/page-protocol.ts'

const printUrl = `${pageScheme}://print/report.html`

/** A page that does not load in this time will never load; it is one local document. Milliseconds. */
const loadLimitMs = 15_000

/**
 * Prints an HTML report as PDF in a hidden window: no script, no preload, and a session of its own that
 * knows one address, the report, and cancels every other request.
 */
export async function printReport(html: string): Promise<Uint8Array> {
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
  own.protocol.handle(pageScheme, () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Content-Type-Options': 'nosniff' } }))
  const window = openPrintWindow(partition)
  try {
    await withLimit(window.loadURL(printUrl))
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, generateTaggedPDF: true })
  } finally {
    window.destroy()
    own.protocol.unhandle(pageScheme)
  }
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
