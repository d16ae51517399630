import { code128, drawingSVG } from 'bwip-js/generic'
import qrcode from 'qrcode-generator'
import type { Report } from '../../../core/report/report.ts'
import { shortResult, shortResultBytes, utf8Length } from '../../../core/report/sheet/short-result.ts'
import type { SheetSymbols } from '../../../core/report/sheet/to-sheet.ts'

/** Longest serial number with bars wide enough on the sheet; our own limit, Windows itself has none. */
export const longestBarcode = 40
/** Width of a narrow bar where there is room; scanners of a bench read from 0.19 mm (7.5 mil) on. Millimeters. */
const moduleMm = 0.33
/** The width of the text block leaves this much for bars, with the white at both ends that a scanner needs. Millimeters. */
const widestMm = 160

/** The symbols of one sheet. */
export function drawSymbols(report: Report): SheetSymbols {
  const { serialNumber } = report.device
  return { barcode: serialNumber === null ? null : barcode(serialNumber), code: qrCode(shortResult(report)) }
}

/** Code 128 of a serial number; null when scanners would not read the same text: it has other characters than ASCII, or too many. */
export function barcode(serialNumber: string): SheetSymbols['barcode'] {
  if (serialNumber.length > longestBarcode || !/^[\u0020-\u007e]+$/.test(serialNumber)) return null
  const svg = code128({ bcid: 'code128', text: serialNumber, scale: 1 }, drawingSVG())
  const modules = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  return { svg: svg.trim().replace('<svg ', '<svg preserveAspectRatio="none" aria-hidden="true" '), widthMm: Math.min(widestMm, modules * moduleMm) }
}

/** A QR code with error correction M; null when the text is longer than any short result. */
export function qrCode(text: string): string | null {
  if (text === '' || utf8Length(text) > shortResultBytes) return null
  // 0: the smallest symbol that holds it. Ten times as fast as the QR code of bwip-js, and already here.
  const code = qrcode(0, 'M')
  // It takes one byte from each character.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)), 'Byte')
  code.make()
  const count = code.getModuleCount()
  const places = Array.from({ length: count }, (_, place) => place)
  const path = places.flatMap((row) => places.filter((column) => code.isDark(row, column)).map((column) => `M${String(column)} ${String(row)}h1v1h-1z`)).join('')
  return `<svg aria-hidden="true" viewBox="0 0 ${String(count)} ${String(count)}" xmlns="http://www.w3.org/2000/svg"><path d="${path}" fill="#000"/></svg>`
}
