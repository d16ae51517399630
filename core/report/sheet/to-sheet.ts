import { roleNames } from '../../engine/finding.ts'
import { overallWords } from '../../engine/verdict.ts'
import { flowName } from '../../scenarios/flow-name.ts'
import { overlayTitles, scenarioTitles } from '../../scenarios/index.ts'
import { clockWords } from '../clock-words.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { Report } from '../report.ts'
import { fitted, linesOf, textWidth } from './fit-text.ts'
import { paperSizes, type Paper } from './sheet-paper.ts'
import { verdictShape } from './sheet-shapes.ts'
import { sheetStyle } from './sheet-style.ts'
import { sheetTasks, type SheetTask } from './sheet-tasks.ts'
import { ageWords } from './sheet-time.ts'
import { sheetUnread, unreadLines, unreadRoom, type SheetUnread } from './sheet-unread.ts'
import type { Language } from '../../words/language.ts'
import { moments } from '../../words/moments.ts'
import { wallClock, type ZoneOffset } from '../../words/moment-text.ts'
import { sheetWords, type SheetWords } from './sheet-words.ts'

/** The two symbols of a sheet as SVG made by ourselves; null when a text does not fit in one. They go into the page as they are. */
export interface SheetSymbols {
  /** Code 128 of the serial number. */
  readonly barcode: { readonly svg: string; readonly widthMm: number } | null
  /** QR code of the short result. */
  readonly code: string | null
}

export interface SheetOptions {
  readonly paper: Paper
  readonly offset: ZoneOffset
}

/** The document up to the first sheet: self-contained, no script, no request, and a policy that would refuse both. */
export function sheetStart({ paper }: Pick<SheetOptions, 'paper'>, language: Language, sheets: number): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${sheetWords[language].documentTitle(sheets)}</title>
<style>${sheetStyle(paper)}</style>
</head>
<body>
`
}

export const sheetEnd = '</body>\n</html>\n'

/** Longest values of the head, em; the style sheet gives them this much room. */
const room = { name: 25, serial: 40, value: 36, wide: 90, headline: 80, notice: 100 } as const
/** Most sentences about the run itself; our own number. */
const mostNotices = 2
/** At most this many lines say what was not read, as long as there is something to do. */
const unreadShare = 8

/** One device on one page. The report is shown as it is: redact it first where nobody may read who it is about. */
export function sheetPage(report: Report, symbols: SheetSymbols, options: SheetOptions): string {
  const words = sheetWords[report.language]
  return `<section class="sheet">
${report.demo ? `<div class="watermark" aria-hidden="true"><span>${words.demo}</span></div>\n` : ''}${top(report, symbols, words)}
${device(report, symbols, words)}
${facts(report, options, words)}
${body(report, options, words)}
<div class="signature"><p>${words.checkedBy}</p><p>${words.date}</p></div>
<p class="foot">${words.madeBy(text(report.toolVersion, 12))} · ${words.scope}</p>
</section>
`
}

/** A value of a device, a tenant or a file as safe markup of bounded length, set apart from the direction of what is around it. */
function text(value: string, em: number): string {
  return `<bdi>${escapeMarkup(fitted(value, em))}</bdi>`
}

function top(report: Report, { code }: SheetSymbols, words: SheetWords): string {
  return `<p class="kind"><b>${words.title}</b><span>${words.product}</span></p>
${report.demo ? `<p class="demo">${words.demoMeaning}</p>\n` : ''}<header class="verdict">${verdictShape(report.overall)}
<div><p class="word">${overallWords[report.language][report.overall]}</p><h1 class="headline">${text(report.headline, room.headline)}</h1></div>
<div class="code" role="img" aria-label="${words.codeLabel}">${code ?? ''}</div></header>`
}

function device(report: Report, { barcode }: SheetSymbols, words: SheetWords): string {
  const { name, serialNumber } = report.device
  const shape = serialNumber !== null && textWidth(serialNumber) > 25 ? 'serial long' : 'serial'
  const bars =
    barcode === null || serialNumber === null
      ? `<p class="label${serialNumber === null ? ' write-in' : ''}">${serialNumber === null ? words.writeIn : report.redacted ? words.noBarcodeLeftOut : words.noBarcode}</p>`
      : `<div class="bars" role="img" aria-label="${words.barcodeLabel}" style="width:${barcode.widthMm.toFixed(2)}mm">${barcode.svg}</div>`
  return `<div class="device"><h2 class="name">${name === null ? words.noName : text(name, room.name)}</h2>
<p class="label">${words.serialNumber}</p>
<p class="${shape}">${serialNumber === null ? words.noSerial : text(serialNumber, room.serial)}</p>
${bars}</div>`
}

function facts(report: Report, { offset }: SheetOptions, words: SheetWords): string {
  const { device: { manufacturer, model, source }, collectedAt, judgedAt } = report
  const read = collectedAt === null ? null : sheetMoment(collectedAt, report.language, offset)
  const age = collectedAt === null ? null : ageWords(collectedAt, judgedAt.time, words)
  const plan = [scenarioTitles[report.language][report.scenario], ...report.overlays.map((each) => overlayTitles[report.language][each])].join(' + ')
  const rows: readonly (readonly [string, string | null])[] = [
    [words.user, report.user],
    [words.tenant, report.tenant],
    [words.model, [manufacturer, model].filter((each) => each !== null).join(' ') || null],
    [words.flow, flowName(report.flow, report.language)],
    [words.read, read === null ? null : age === null ? read : words.readAt(read, age)],
    [words.judged, judgedWords(report, offset)],
  ]
  const pairs = rows.map(([term, value]) => `<dt>${term}</dt><dd>${value === null ? words.notRead : text(value, room.value)}</dd>`)
  const whole = (term: string, value: string, em: number): string => `<dt>${term}</dt><dd class="whole">${text(value, em)}</dd>`
  return `<dl>${whole(words.scenario, plan, room.wide)}${pairs.join('')}${whole(words.source, source, room.wide / 2)}</dl>`
}

function judgedWords({ judgedAt, language }: Report, offset: ZoneOffset): string | null {
  const time = sheetMoment(judgedAt.time, language, offset)
  return time === null ? null : `${time}, ${clockWords[language][judgedAt.clock]}`
}

function sheetMoment(time: string, language: Language, offset: ZoneOffset): string | null {
  const clock = wallClock(time, offset)
  return clock === null ? null : moments[language].at(clock.day, clock.time, clock.zone)
}

function body(report: Report, { paper }: SheetOptions, words: SheetWords): string {
  const notices = (report.demo ? report.notices.slice(1) : report.notices).slice(0, mostNotices).map((notice) => fitted(`${words.notice}: ${notice}`, room.notice))
  const lines = paperSizes[paper].lines - (report.demo ? 2 : 0) - notices.reduce((sum, notice) => sum + linesOf(notice, unreadRoom), 0)
  const everything = sheetTasks(report, lines - 2, words)
  const unread = sheetUnread(report, everything.groups.length === 0 ? lines - 5 : unreadShare, words)
  // The heading takes two lines: it is larger and has space around it.
  const tasks = sheetTasks(report, lines - 2 - unreadLines(unread), words)
  const groups = tasks.groups.map(({ role, tasks: own }) => `<h3>${roleNames[report.language][role]}</h3>\n<ul class="tasks">${own.map(taskItem).join('\n')}</ul>`)
  const more = tasks.leftOut === 0 ? '' : `<p>${words.moreToDo(tasks.leftOut)}</p>`
  const list = groups.length === 0 ? `<p>${words.nothingToDo[report.overall]}</p>` : groups.join('\n')
  return `<div class="body">${notices.map((notice) => `<p class="note">${escapeMarkup(notice)}</p>`).join('\n')}
<h2>${words.toDo}</h2>
${list}${more}
${unreadBlock(unread, words)}</div>`
}

function taskItem({ summary, steps, remarks }: SheetTask): string {
  const list = steps.length === 0 ? '' : `<ol>${steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('')}</ol>`
  return `<li><b>${escapeMarkup(summary)}</b>${remarks === '' ? '' : ` (${remarks})`}${list}</li>`
}

function unreadBlock({ count, groups, leftOut }: SheetUnread, words: SheetWords): string {
  if (count === 0) return ''
  const rows = groups.map(({ action, topics }) => `<li><b>${escapeMarkup(topics)}</b>: ${escapeMarkup(action)}</li>`)
  return `<div class="unread"><h3>${words.unread(count)}. ${words.unreadMeaning}</h3>
<ul>${rows.join('\n')}</ul>${leftOut === 0 ? '' : `<p>${words.moreUnread(leftOut)}</p>`}</div>`
}
