import { roleNames } from '../engine/finding.ts'
import { overallWords, verdicts, verdictWords, type Verdict } from '../engine/verdict.ts'
import { flowName } from '../scenarios/flow-name.ts'
import { overlayTitles, scenarioTitles } from '../scenarios/index.ts'
import { profileChainText } from './profile-chain-text.ts'
import { recordWords, timelinePhaseNames, timelineStateWords } from '../timeline/timeline.ts'
import { timelineLooks } from './timeline-looks.ts'
import { deviceLabel } from './device-label.ts'
import { printable } from './printable.ts'
import { clockWords } from './clock-words.ts'
import { foldedElsewhere, leadingChecks, type LeadingCheck } from './leading-checks.ts'
import type { Report } from './report.ts'
import { textMarks, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'
import { datesOfAll, tableDates } from '../catalog/table-ages.ts'

export type { TextStyle, Tone } from './text-style.ts'

/** The verdicts whose rows are printed; the others are only counted. */
const open: readonly Verdict[] = ['blocked', 'unknown', 'at-risk', 'manual']

/** Reading width: longer lines are hard to follow even on a wide screen. Columns; our own choice. */
const widest = 100
const narrowest = 40

/** Details of unread rows that are spelled out per action; the rest is counted. Our own choice. */
const mostDetails = 4

/** One report for the terminal: the answer, then what needs a hand, then counts. */
export function toText(report: Report, style: TextStyle): string {
  const width = Math.max(narrowest, Math.min(widest, style.width))
  const lines = [
    ...header(report, style, width),
    '',
    ...timeline(report, style, width),
    ...profileChainText(report.profileChain, report.language, style, width),
    ...open.flatMap((verdict) => group(report, verdict, style, width)),
    ...counts(report, style, width),
  ]
  return `${lines.join('\n')}\n`
}

function header(report: Report, style: TextStyle, width: number): string[] {
  const { device, language } = report
  const say = reportWords[language]
  const facts = [
    device.serialNumber === null ? say.serialNotRead : say.serial(printable(device.serialNumber)),
    [device.manufacturer, device.model].flatMap((each) => (each === null ? [] : [printable(each)])).join(' '),
    report.user === null || report.redacted ? '' : say.userNamed(printable(report.user)),
    report.demo ? 'DEMO' : '',
  ].filter((each) => each !== '')
  const plan = [scenarioTitles[language][report.scenario], ...report.overlays.map((each) => overlayTitles[language][each])].join(' + ')
  return [
    `${style.paint(report.overall, overallWords[language][report.overall].toUpperCase())}  ${style.paint('strong', printable(deviceLabel(report)))}`,
    ...wrapText(printable(report.headline), width).map((line) => style.paint('strong', line)),
    '',
    ...labeled(say.device, facts.join(' · '), width, style),
    ...labeled(say.plan, plan, width, style),
    ...labeled(say.windows, printable(`${flowName(report.flow, language)}. ${report.flow.because}`), width, style),
    ...report.notices.flatMap((notice) => labeled(say.note, printable(notice), width, style)),
  ]
}

function labeled(label: string, text: string, width: number, style: TextStyle): string[] {
  const indent = Math.max(8, label.length) + 1
  return wrapText(text, width - indent).map(
    (line, index) => `${index === 0 ? style.paint('quiet', label.padEnd(indent)) : ' '.repeat(indent)}${line}`,
  )
}

function timeline(report: Report, style: TextStyle, width: number): string[] {
  if (report.timeline === null) return []
  const rows = report.timeline.flatMap((step) => {
    const look = timelineLooks[step.state]
    const time = step.at === null ? '' : ` · ${style.moment(step.at, report.language)}`
    const head = `  ${style.paint(look, textMarks[style.symbols][look])} ${style.paint('strong', timelinePhaseNames[report.language][step.phase])}: ${timelineStateWords[report.language][step.state]}${time}`
    const told = [step.because, ...(step.recorded === null ? [] : [recordWords(step.recorded, (iso) => style.moment(iso, report.language))])]
    return [head, ...told.flatMap((text) => indented(printable(text), 4, width).map((line) => style.paint('quiet', line)))]
  })
  return [style.paint('strong', reportWords[report.language].howFar), ...rows, '']
}

function group(report: Report, verdict: Verdict, style: TextStyle, width: number): string[] {
  if (report.counts[verdict] === 0) return []
  const { language } = report
  const title = style.paint(verdict, `${verdictWords[language][verdict]} (${String(report.counts[verdict])})`)
  const leading = leadingChecks(report.checks, verdict)
  const rows = verdict === 'unknown' ? unknownRows(leading, language, style, width) : leading.flatMap((each) => row(each, language, style, width))
  const elsewhere = foldedElsewhere(report.checks, verdict)
  const note = elsewhere === 0 ? [] : [...indented(reportWords[language].underRoots(elsewhere), 2, width).map((line) => style.paint('quiet', line)), '']
  return [title, ...rows, ...note]
}

function row(each: LeadingCheck, language: Language, style: TextStyle, width: number): string[] {
  const { check } = each
  const say = reportWords[language]
  const mark = style.paint(check.verdict, textMarks[style.symbols][check.verdict])
  const title = wrapText(check.title, width - 4)
  const lines = title.map((line, index) => (index === 0 ? `  ${mark} ${style.paint('strong', line)}` : `    ${line}`))
  for (const seen of check.evidence) {
    const expected = seen.expected === null ? '' : say.expected(printable(seen.expected))
    const own = seen.ownThreshold ? ` (${say.ownThreshold})` : ''
    lines.push(...indented(`${seen.label}: ${printable(seen.observed)}${expected}${own}`, 4, width))
  }
  const remedy = check.remedy
  if (remedy !== null) {
    lines.push(...indented(remedy.summary, 4, width))
    remedy.steps.forEach((step, index) => lines.push(...numbered(index + 1, step, width)))
    const after = remedy.restart === 'none' ? '' : ` · ${say.restart[remedy.restart]}`
    const meta = `${roleNames[language][remedy.role]}${after} · ${check.id}`
    lines.push(...[...indented(meta, 4, width), `    ${check.docs}`].map((line) => style.paint('quiet', line)))
  }
  return [...lines, ...folded(say.followsFromThis, each, style, width), '']
}

/** What follows from a row: one line of titles, and why. */
function folded(label: string, { check: root, followers }: LeadingCheck, style: TextStyle, width: number): string[] {
  if (followers.length === 0) return []
  const marks = textMarks[style.symbols]
  const named = followers.map(({ verdict, topic, title }) => {
    // The group already says what is unread, unless the row comes from another group.
    const name = verdict === 'unknown' && root.verdict === 'unknown' ? topic : title
    return verdict === root.verdict ? name : `${marks[verdict]} ${name}`
  })
  const reasons = [...new Set(followers.flatMap(({ followsBecause }) => (followsBecause === null ? [] : [followsBecause])))]
  return [
    ...indented(`${label} (${String(followers.length)}): ${named.join(', ')}`, 4, width),
    ...reasons.flatMap((reason) => indented(reason, 4, width).map((line) => style.paint('quiet', line))),
  ]
}

/** Rows that the same action would make readable are said once: the action, their names, the details. */
function unknownRows(leading: readonly LeadingCheck[], language: Language, style: TextStyle, width: number): string[] {
  const say = reportWords[language]
  const found = leading.map(({ check }) => check)
  const actions = [...new Set(found.map((check) => check.reason?.action ?? ''))]
  return actions.flatMap((action) => {
    const same = found.filter((check) => (check.reason?.action ?? '') === action)
    const mark = style.paint('unknown', textMarks[style.symbols].unknown)
    const head = wrapText(action, width - 4).map((line, index) => `  ${index === 0 ? mark : ' '} ${style.paint('strong', line)}`)
    const topics = indented(same.map((check) => check.topic).join(', '), 4, width)
    const details = [...new Set(same.map((check) => printable(check.reason?.detail ?? '')))]
    const shown = details.slice(0, mostDetails).flatMap((detail) => indented(detail, 4, width))
    const more = details.length > mostDetails ? [`    ${say.moreLikeIt(details.length - mostDetails)}`] : []
    const followers = leading
      .filter(({ check }) => same.includes(check))
      .flatMap((each) => folded(same.length === 1 ? say.followsFromThis : say.followsFrom(each.check.topic), each, style, width))
    return [...head, ...topics, ...[...shown, ...more].map((line) => style.paint('quiet', line)), ...followers, '']
  })
}

function indented(text: string, indent: number, width: number): string[] {
  return wrapText(text, width - indent).map((line) => `${' '.repeat(indent)}${line}`)
}

function numbered(number: number, text: string, width: number): string[] {
  const head = `${String(number)}. `.padStart(9)
  return wrapText(text, width - head.length).map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`)
}

function counts(report: Report, style: TextStyle, width: number): string[] {
  const { language } = report
  const say = reportWords[language]
  const parts = verdicts
    .filter((verdict) => report.counts[verdict] > 0)
    .map((verdict) => `${String(report.counts[verdict])} ${verdictWords[language][verdict].toLowerCase()}`)
  return [
    ...wrapText(say.checks(report.checks.length, parts.join(', ')), width),
    ...wrapText(say.judged(style.moment(report.judgedAt.time, language), clockWords[language][report.judgedAt.clock], say.requests(report.requests)), width).map((line) => style.paint('quiet', line)),
    ...wrapText(say.tables(report.tables.length, tableDates(datesOfAll(report.tables), language)), width).map((line) => style.paint('quiet', line)),
  ]
}
