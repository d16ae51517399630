import { roleNames } from '../engine/finding.ts'
import { overallWords, verdicts, verdictWords, type Verdict } from '../engine/verdict.ts'
import { flowName } from '../scenarios/flow-name.ts'
import { overlayTitles, scenarioTitles } from '../scenarios/index.ts'
import { recordWords, timelinePhaseNames, timelineStateWords } from '../timeline/timeline.ts'
import { timelineLooks } from './timeline-looks.ts'
import { escapeMarkup } from './escape-markup.ts'
import { htmlStyle } from './html-style.ts'
import { clockWords } from './clock-words.ts'
import { profileChainHtml } from './profile-chain-html.ts'
import { foldedElsewhere, leadingChecks } from './leading-checks.ts'
import type { CheckResult, Report, ReportEvidence } from './report.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'
import { datesOfAll, tableDates } from '../catalog/table-ages.ts'
import { catalogWords } from '../catalog/words.ts'

/** Same shapes as in the window, as text, so that nothing depends on color. */
const marks: { readonly [V in Verdict]: string } = {
  blocked: '✗',
  unknown: '?',
  'at-risk': '!',
  manual: '☐',
  ready: '✓',
  'not-applicable': '–',
}

/**
 * A report as one self-contained HTML page: no script, no request, and a policy of its own that would
 * refuse both. Every value is escaped; nothing from a device or a tenant becomes markup.
 */
export function toHtml(report: Report): string {
  return page(reportWords[report.language].page(overallWords[report.language][report.overall]), report.language, body(report))
}

/** Several reports on one page, in the order given. */
export function benchToHtml(reports: readonly Report[], language: Language): string {
  const { start, report: reportOf, end } = benchHtml(reports.length, language)
  return [start, ...reports.map((report, index) => reportOf(report, index === 0)), end].join('')
}

const contentMark = '<!-- content -->'

/** What comes before, between and after the reports of a bench, so that they can be written one by one. */
export function benchHtml(count: number, language: Language): { readonly start: string; readonly report: (report: Report, isFirst: boolean) => string; readonly end: string } {
  const [start = '', end = ''] = page(reportWords[language].pageOfMany(count), language, contentMark).split(contentMark)
  return { start, report: (report, isFirst) => `${isFirst ? '' : '\n<hr>\n'}<article>${body(report)}</article>`, end }
}

function body(report: Report): string {
  return `${header(report)}\n${timeline(report)}${profileChainHtml(report.profileChain, report.language)}${verdicts.map((verdict) => group(report, verdict)).join('')}\n${footer(report)}`
}

function page(title: string, language: Language, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`
}

function header(report: Report): string {
  const { device, language } = report
  const say = reportWords[language]
  const plan = [scenarioTitles[language][report.scenario], ...report.overlays.map((each) => overlayTitles[language][each])].join(' + ')
  const rows: readonly (readonly [string, string | null])[] = [
    [say.device, device.name ?? device.source],
    [say.serialNumber, device.serialNumber],
    [say.model, [device.manufacturer, device.model].filter((each) => each !== null).join(' ') || null],
    [say.user, report.user],
    [say.tenant, report.tenant],
    [say.plan, plan],
    [say.whatWindowsDoes, `${flowName(report.flow, language)}. ${report.flow.because}`],
  ]
  const list = rows.map(([term, value]) => `<dt>${term}</dt><dd>${value === null ? `<span class="quiet">${say.notRead}</span>` : escapeMarkup(value)}</dd>`)
  const notes = report.notices.map((notice) => `<p class="${report.demo ? 'demo' : 'quiet'}">${escapeMarkup(notice)}</p>`)
  return `<header>
<p class="word ${report.overall}">${overallWords[language][report.overall]}</p>
<h1>${escapeMarkup(report.headline)}</h1>
<dl>${list.join('')}</dl>
${notes.join('\n')}
</header>`
}

function timeline(report: Report): string {
  if (report.timeline === null) return ''
  const rows = report.timeline.map((step) => {
    const look = timelineLooks[step.state]
    const time = step.at === null ? '' : ` <time datetime="${escapeMarkup(step.at)}">${escapeMarkup(step.at)}</time>`
    const recorded = step.recorded === null ? '' : `<p class="quiet">${escapeMarkup(recordWords(step.recorded))}</p>`
    const current = step.state === 'current' ? ' aria-current="step"' : ''
    return `<li${current}><span class="word ${look}"><span aria-hidden="true">${marks[look]}</span> ${timelineStateWords[report.language][step.state]}</span> <b>${timelinePhaseNames[report.language][step.phase]}</b>${time}<p class="quiet">${escapeMarkup(step.because)}</p>${recorded}</li>`
  })
  return `<section><h2>${reportWords[report.language].howFar}</h2><ol>${rows.join('\n')}</ol></section>\n`
}

function group(report: Report, verdict: Verdict): string {
  if (report.counts[verdict] === 0) return ''
  const { language } = report
  const rows = leadingChecks(report.checks, verdict)
    .map(({ check, followers }) => `<li class="check ${verdict}">${row(check, language)}${folded(followers, language)}</li>`)
    .join('\n')
  const elsewhere = foldedElsewhere(report.checks, verdict)
  const note = elsewhere === 0 ? '' : `<p class="quiet">${reportWords[language].underRoots(elsewhere)}</p>`
  return `<section><h2>${verdictWords[language][verdict]} (${String(report.counts[verdict])})</h2><ul>${rows}</ul>${note}</section>\n`
}

function folded(followers: readonly CheckResult[], language: Language): string {
  if (followers.length === 0) return ''
  const rows = followers.map((check) => `<li class="check ${check.verdict}">${row(check, language)}\n<p class="quiet">${escapeMarkup(check.followsBecause ?? '')}</p></li>`)
  // Paper cannot be opened: there the fold is a list of titles.
  const printed = followers.map((check) => `${verdictWords[language][check.verdict]}: ${escapeMarkup(check.title)}`).join('; ')
  const more = reportWords[language].moreFollow(followers.length)
  return `\n<p class="printed">${more}: ${printed}</p><details class="folded"><summary>${more}</summary><ul>${rows.join('\n')}</ul></details>`
}

function row(check: CheckResult, language: Language): string {
  const parts = [
    `<span class="word"><span aria-hidden="true">${marks[check.verdict]}</span> ${verdictWords[language][check.verdict]}</span>`,
    `<h3>${escapeMarkup(check.title)}</h3>`,
  ]
  if (check.notApplicableBecause !== null) parts.push(`<p class="quiet">${escapeMarkup(check.notApplicableBecause)}</p>`)
  else parts.push(`<p>${escapeMarkup(check.why)}</p>`)
  if (check.reason !== null) parts.push(`<p>${escapeMarkup(check.reason.detail)} ${escapeMarkup(check.reason.action)}</p>`)
  if (check.evidence.length > 0) parts.push(evidenceTable(check.evidence, language))
  const { remedy } = check
  if (remedy !== null) {
    const steps = remedy.steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('')
    const after = remedy.restart === 'none' ? '' : `, ${reportWords[language].restart[remedy.restart]}`
    parts.push(`<p class="word">${escapeMarkup(remedy.summary)}</p><ol>${steps}</ol><p class="quiet">${roleNames[language][remedy.role]}${after}</p>`)
  }
  parts.push(`<p class="quiet">${escapeMarkup(check.id)} · <a href="${escapeMarkup(check.docs)}" rel="noreferrer">${escapeMarkup(check.docs)}</a></p>`)
  return parts.join('\n')
}

function evidenceTable(evidence: readonly ReportEvidence[], language: Language): string {
  const { columns, ownThreshold } = reportWords[language]
  const rows = evidence.map((each) => {
    const expected = each.expected === null ? '' : `${each.expected}${each.ownThreshold ? ` (${ownThreshold})` : ''}`
    const cells = [each.label, each.observed, expected, each.source, each.observedAt].map((text) => `<td>${escapeMarkup(text)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><thead><tr><th>${columns.what}</th><th>${columns.observed}</th><th>${columns.expected}</th><th>${columns.source}</th><th>${columns.readAt}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function footer(report: Report): string {
  const say = reportWords[report.language]
  const identifiers = report.redacted ? say.leftOut : say.namesDevice
  const judged = say.judged(report.judgedAt.time, clockWords[report.language][report.judgedAt.clock], say.requests(report.requests))
  return `<footer class="quiet"><p>Preflight ${escapeMarkup(report.toolVersion)}. ${escapeMarkup(judged)} ${identifiers}</p>${tables(report)}</footer>`
}

function tables({ tables: all, language }: Report): string {
  const say = reportWords[language]
  const rows = all.map((table) => `<li>${escapeMarkup(table.title)}: ${tableDates(table, language)}</li>`)
  return `<details><summary>${say.tables(all.length, tableDates(datesOfAll(all), language))}</summary><p>${catalogWords[language].datesMeaning}</p><ul>${rows.join('')}</ul></details>`
}
