import type { Report, ReportEvidence } from './report.ts'
import type { Words } from '../words/language.ts'
import { reportWords } from './words.ts'

/** What stands in place of a left-out value. */
const hiddenWords: Words<string> = { en: '(left out)', de: '(weggelassen)' }

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const address = /[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g

/** Shorter values would also match inside ordinary words. */
const shortestReplaced = 4

/**
 * The same report without anything that identifies device, user or tenant. Two layers: values of
 * identifying facts go by their privacy class, and whatever of them (or any GUID or user name) still
 * stands inside another text is replaced there too. A serial number keeps its last four characters,
 * so that a technician can still tell devices apart.
 */
export function redact(report: Report): Report {
  const hidden = hiddenWords[report.language]
  const { name, serialNumber } = report.device
  const identifying = [name, serialNumber, report.user, report.tenant, plainSource(report) ? null : report.device.source]
  for (const check of report.checks) {
    for (const evidence of check.evidence) if (evidence.privacy === 'identifying') identifying.push(evidence.observed)
  }
  const values = [...new Set(identifying)]
    .filter((value): value is string => value !== null && value.length >= shortestReplaced)
    .sort((a, b) => b.length - a.length)
  const scrubAnew = (text: string): string => {
    const clean = values.reduce((rest, value) => rest.replaceAll(value, hidden), text).replaceAll(guid, hidden)
    return clean.includes('@') ? clean.replaceAll(address, hidden) : clean
  }
  // Hundreds of lines of a report name the same few sources.
  const known = new Map<string, string>()
  const scrub = (text: string): string => {
    const clean = known.get(text) ?? scrubAnew(text)
    known.set(text, clean)
    return clean
  }
  const scrubbed = scrubTexts(report, scrub, hidden)
  return {
    ...scrubbed,
    redacted: true,
    user: report.user === null ? null : hidden,
    tenant: report.tenant === null ? null : hidden,
    device: {
      manufacturer: scrubOrNull(report.device.manufacturer, scrub),
      model: scrubOrNull(report.device.model, scrub),
      name: name === null ? null : hidden,
      serialNumber: serialNumber === null ? null : serialTail(serialNumber, hidden),
      source: plainSource(report) ? report.device.source : reportWords[report.language].evidenceFile,
    },
  }
}

function scrubOrNull(text: string | null, scrub: (text: string) => string): string | null {
  return text === null ? null : scrub(text)
}

/** Demo devices and `This machine` are not identifying; a file name may be. */
function plainSource(report: Report): boolean {
  return report.demo || report.device.source === reportWords[report.language].thisMachine
}

function serialTail(serialNumber: string, hidden: string): string {
  return serialNumber.length >= 8 ? `…${serialNumber.slice(-4)}` : hidden
}

function scrubTexts(report: Report, scrub: (text: string) => string, hidden: string): Report {
  const evidence = (each: ReportEvidence): ReportEvidence => ({
    ...each,
    observed: each.privacy === 'identifying' ? hidden : scrub(each.observed),
    expected: each.expected === null ? null : scrub(each.expected),
    source: scrub(each.source),
  })
  return {
    ...report,
    headline: scrub(report.headline),
    flow: { ...report.flow, because: scrub(report.flow.because) },
    notices: report.notices.map(scrub),
    timeline: report.timeline?.map((step) => ({ ...step, because: scrub(step.because), proof: step.proof === null ? null : { ...step.proof, source: scrub(step.proof.source) }, recorded: step.recorded === null ? null : { ...step.recorded, text: scrub(step.recorded.text) } })) ?? null,
    profileChain:
      report.profileChain === null
        ? null
        : {
            ...report.profileChain,
            links: report.profileChain.links.map((link) => ({ ...link, because: scrub(link.because), source: scrubOrNull(link.source, scrub) })),
          },
    checks: report.checks.map((check) => ({
      ...check,
      title: scrub(check.title),
      evidence: check.evidence.map(evidence),
      reason: check.reason === null ? null : { ...check.reason, detail: scrub(check.reason.detail) },
    })),
  }
}
