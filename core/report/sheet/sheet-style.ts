import { paperSizes, type Paper } from './sheet-paper.ts'

/** Printers leave at least this much white; millimeters. */
const marginMm = 12

/**
 * The style of the sheet. Every part of the head has a fixed height, and the whole sheet is as high as
 * the page, so that one device is one page; `sheetTasks` and `sheetUnread` cut the body to fit.
 */
export function sheetStyle(paper: Paper): string {
  const height = paperSizes[paper].height - 2 * marginMm
  return `
@page { size: ${paper}; margin: ${String(marginMm)}mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #fff; color: #000; font: 10pt/4.6mm "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
.sheet { position: relative; display: flex; flex-direction: column; height: ${String(height - 0.5)}mm; overflow: hidden; break-inside: avoid; }
.sheet + .sheet { break-before: page; }
.sheet > * { position: relative; flex: none; }
p, li, dd, h1, h2, h3 { overflow-wrap: anywhere; }
.kind { display: flex; justify-content: space-between; gap: 4mm; height: 6mm; border-bottom: 0.4mm solid #000; font-size: 9pt; line-height: 5mm; white-space: nowrap; }
.verdict { display: grid; grid-template-columns: 24mm 1fr 32mm; gap: 4mm; height: 33mm; padding-top: 1mm; align-items: center; }
.shape { width: 23mm; height: 23mm; }
.word { font-size: 27pt; font-weight: 700; line-height: 11mm; }
.headline { font-size: 11pt; line-height: 5mm; max-height: 15mm; overflow: hidden; }
.code { width: 32mm; height: 32mm; background: #fff; display: grid; place-items: center; }
.code svg { width: 27mm; height: 27mm; }
.device { height: 37mm; border-top: 0.2mm solid #000; padding-top: 1mm; overflow: hidden; }
.name { font-size: 19pt; line-height: 8mm; height: 8mm; font-weight: 700; white-space: nowrap; overflow: hidden; }
.serial { font: 600 15pt/7mm Consolas, "DejaVu Sans Mono", monospace; height: 7mm; white-space: nowrap; overflow: hidden; }
.serial.long { font-size: 9.5pt; }
.bars { height: 14mm; margin-top: 1mm; background: #fff; }
.write-in { height: 9mm; width: 120mm; border-bottom: 0.3mm solid #000; }
.bars svg { display: block; width: 100%; height: 100%; }
.label { font-size: 8pt; line-height: 4mm; height: 4mm; color: #333; }
dl { display: grid; grid-template-columns: repeat(2, 29mm 1fr); gap: 0.4mm 2mm; height: 37.5mm; padding: 1mm 0; border-top: 0.2mm solid #000; border-bottom: 0.2mm solid #000; font-size: 9pt; line-height: 3.9mm; align-content: start; }
dt { color: #333; } dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
dd.whole { grid-column: span 3; }
.body { flex: 1 1 0; min-height: 0; overflow: hidden; padding-top: 1.5mm; }
h2 { font-size: 12pt; line-height: 6mm; }
h3 { font-size: 9pt; line-height: 4.6mm; font-weight: 400; text-decoration: underline; }
.tasks { list-style: none; }
.tasks > li { padding-left: 7mm; position: relative; }
.tasks > li::before { content: ""; position: absolute; left: 0; top: 0.6mm; width: 3.6mm; height: 3.6mm; border: 0.4mm solid #000; }
.tasks b { font-weight: 600; }
.tasks ol { padding-left: 5mm; font-size: 9pt; line-height: 4.4mm; }
.note, .unread { font-size: 9pt; line-height: 4.4mm; }
.unread { border: 0.3mm dashed #000; padding: 0.6mm 2mm; margin-top: 1mm; }
.unread ul { list-style: none; }
.signature { display: grid; grid-template-columns: 3fr 2fr; gap: 8mm; height: 13mm; align-items: end; }
.signature p { border-bottom: 0.3mm solid #000; padding-bottom: 0.5mm; }
.foot { font-size: 7.5pt; line-height: 3.5mm; height: 8.5mm; padding-top: 1mm; color: #333; overflow: hidden; }
.demo { border: 0.5mm dashed #000; height: 6mm; line-height: 4.8mm; font-weight: 700; text-align: center; margin-top: 1mm; white-space: nowrap; overflow: hidden; }
.sheet > .watermark { position: absolute; inset: 0; display: grid; place-items: center; overflow: hidden; }
.watermark span { font-size: 150pt; line-height: 1; font-weight: 700; color: #e4e4e4; transform: rotate(-35deg); text-transform: uppercase; }
.quiet { color: #333; }
@media screen { body { background: #777; } .sheet { background: #fff; width: ${paper === 'A4' ? '186' : '191.9'}mm; margin: 8mm auto; outline: ${String(marginMm)}mm solid #fff; } .sheet + .sheet { margin-top: ${String(2 * marginMm + 8)}mm; } }
`
}
