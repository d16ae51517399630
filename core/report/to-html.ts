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
import { foldedElsewhere, followWords, leadingChecks, underRoots } from './leading-checks.ts'
import type { CheckResult, Report, ReportEvidence } from './report.ts'

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
  return page(`Preflight: ${overallWords[report.overall]}`, body(report))
}

/** Several reports on one page, in the order given. */
export function benchToHtml(reports: readonly Report[]): string {
  return page(`Preflight: ${String(reports.length)} devices`, reports.map((report) => `<article>${body(report)}</article>`).join('\n<hr>\n'))
}

function body(report: Report): string {
  return `${header(report)}\n${timeline(report)}${profileChainHtml(report.profileChain)}${verdicts.map((verdict) => group(report, verdict)).join('')}\n${footer(report)}`
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
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
  const { device } = report
  const plan = [scenarioTitles[report.scenario], ...report.overlays.map((each) => overlayTitles[each])].join(' + ')
  const rows: readonly (readonly [string, string | null])[] = [
    ['Device', device.name ?? device.source],
    ['Serial number', device.serialNumber],
    ['Model', [device.manufacturer, device.model].filter((each) => each !== null).join(' ') || null],
    ['User', report.user],
    ['Tenant', report.tenant],
    ['Plan', plan],
    ['What Windows will do', `${flowName(report.flow)}. ${report.flow.because}`],
  ]
  const list = rows.map(([term, value]) => `<dt>${term}</dt><dd>${value === null ? '<span class="quiet">not read</span>' : escapeMarkup(value)}</dd>`)
  const notes = report.notices.map((notice) => `<p class="${report.demo ? 'demo' : 'quiet'}">${escapeMarkup(notice)}</p>`)
  return `<header>
<p class="word ${report.overall}">${overallWords[report.overall]}</p>
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
    return `<li${current}><span class="word ${look}"><span aria-hidden="true">${marks[look]}</span> ${timelineStateWords[step.state]}</span> <b>${timelinePhaseNames[step.phase]}</b>${time}<p class="quiet">${escapeMarkup(step.because)}</p>${recorded}</li>`
  })
  return `<section><h2>How far setup has come</h2><ol>${rows.join('\n')}</ol></section>\n`
}

function group(report: Report, verdict: Verdict): string {
  if (report.counts[verdict] === 0) return ''
  const rows = leadingChecks(report.checks, verdict)
    .map(({ check, followers }) => `<li class="check ${verdict}">${row(check)}${folded(followers)}</li>`)
    .join('\n')
  const elsewhere = foldedElsewhere(report.checks, verdict)
  const note = elsewhere === 0 ? '' : `<p class="quiet">${underRoots(elsewhere)}</p>`
  return `<section><h2>${verdictWords[verdict]} (${String(report.counts[verdict])})</h2><ul>${rows}</ul>${note}</section>\n`
}

function folded(followers: readonly CheckResult[]): string {
  if (followers.length === 0) return ''
  const rows = followers.map((check) => `<li class="check ${check.verdict}">${row(check)}\n<p class="quiet">${escapeMarkup(check.followsBecause ?? '')}</p></li>`)
  // Paper cannot be opened: there the fold is a list of titles.
  const printed = followers.map((check) => `${verdictWords[check.verdict]}: ${escapeMarkup(check.title)}`).join('; ')
  return `\n<p class="printed">${followWords(followers.length)}: ${printed}</p><details class="folded"><summary>${followWords(followers.length)}</summary><ul>${rows.join('\n')}</ul></details>`
}

function row(check: CheckResult): string {
  const parts = [
    `<span class="word"><span aria-hidden="true">${marks[check.verdict]}</span> ${verdictWords[check.verdict]}</span>`,
    `<h3>${escapeMarkup(check.title)}</h3>`,
  ]
  if (check.notApplicableBecause !== null) parts.push(`<p class="quiet">${escapeMarkup(check.notApplicableBecause)}</p>`)
  else parts.push(`<p>${escapeMarkup(check.why)}</p>`)
  if (check.reason !== null) parts.push(`<p>${escapeMarkup(check.reason.detail)} ${escapeMarkup(check.reason.action)}</p>`)
  if (check.evidence.length > 0) parts.push(evidenceTable(check.evidence))
  const { remedy } = check
  if (remedy !== null) {
    const steps = remedy.steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('')
    const after = { none: '', restart: ', needs a restart', reset: ', needs a reset' }[remedy.restart]
    parts.push(`<p class="word">${escapeMarkup(remedy.summary)}</p><ol>${steps}</ol><p class="quiet">${roleNames[remedy.role]}${after}</p>`)
  }
  parts.push(`<p class="quiet">${escapeMarkup(check.id)} · <a href="${escapeMarkup(check.docs)}" rel="noreferrer">${escapeMarkup(check.docs)}</a></p>`)
  return parts.join('\n')
}

function evidenceTable(evidence: readonly ReportEvidence[]): string {
  const rows = evidence.map((each) => {
    const expected = each.expected === null ? '' : `${each.expected}${each.ownThreshold ? " (Preflight's own threshold)" : ''}`
    const cells = [each.label, each.observed, expected, each.source, each.observedAt].map((text) => `<td>${escapeMarkup(text)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><thead><tr><th>What</th><th>Observed</th><th>Expected</th><th>Source</th><th>Read at</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function footer(report: Report): string {
  const identifiers = report.redacted ? 'Serial number, names and users are left out.' : 'This report names the device and its user.'
  return `<footer class="quiet"><p>Preflight ${escapeMarkup(report.toolVersion)}. Judged at ${escapeMarkup(report.judgedAt.time)} by ${clockWords[report.judgedAt.clock]}. ${String(report.requests)} Microsoft Graph requests. ${identifiers}</p></footer>`
}
