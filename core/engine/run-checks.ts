import { assertNever } from '../assert-never.ts'
import { factDefinitions, factOf, type FactId, type Facts, type FactValues } from '../facts/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { CheckResult, ReportEvidence, ReportReason } from '../report/report.ts'
import type { Check, CheckContext } from './define-check.ts'
import type { Finding, Observation } from './finding.ts'
import { reasonActions } from './reason-text.ts'
import { verdicts, type Level, type Verdict } from './verdict.ts'

/**
 * Judges facts with every check and returns the results in checklist order. This is the fence around
 * checks: a check that throws becomes an `unknown` result of its own and the others go on.
 */
export function runChecks(checks: readonly Check[], facts: Facts, context: CheckContext): CheckResult[] {
  const results = checks.map((check) => runCheck(check, facts, context))
  return verdicts.flatMap((verdict) => results.filter((result) => result.verdict === verdict))
}

function runCheck(check: Check, facts: Facts, context: CheckContext): CheckResult {
  const level = check.levels[context.scenario]
  if (level === undefined) return skipped(check, 'This scenario does not need it.')
  if (check.overlays && !check.overlays.some((overlay) => context.overlays.includes(overlay))) {
    return skipped(check, 'It concerns a way of working that was not chosen.')
  }
  const needed: Partial<Record<FactId, unknown>> = {}
  for (const id of check.needs) {
    const fact = factOf(facts, id)
    if (fact.status === 'unavailable') return unread(check, level, id, facts, [])
    needed[id] = fact.value
  }
  const maybe = Object.fromEntries((check.uses ?? []).map((id) => [id, factOf(facts, id)]))
  let finding: Finding
  try {
    finding = check.evaluate(needed as FactValues, context, maybe as { [K in FactId]: Fact<FactValues[K]> })
  } catch {
    return broken(check, level)
  }
  return toResult(check, level, finding, facts)
}

function toResult(check: Check, level: Level, finding: Finding, facts: Facts): CheckResult {
  switch (finding.kind) {
    case 'pass':
      return { ...blank(check, level), verdict: 'ready', title: check.title.pass, evidence: seen(finding.evidence, facts) }
    case 'fail':
    case 'warn':
    case 'manual':
      return {
        ...blank(check, level),
        verdict: weigh(finding.kind, level),
        title: check.title.fail,
        evidence: seen(finding.evidence, facts),
        remedy: finding.remedy,
      }
    case 'cannot-tell':
      return unread(check, level, finding.fact, facts, finding.evidence)
    case 'not-applicable':
      return skipped(check, finding.because, level)
    default:
      return assertNever(finding)
  }
}

function weigh(kind: 'fail' | 'warn' | 'manual', level: Level): Verdict {
  if (kind === 'manual') return 'manual'
  return kind === 'fail' && level === 'required' ? 'blocked' : 'at-risk'
}

function seen(observations: readonly Observation[], facts: Facts): ReportEvidence[] {
  return observations.map((observation) => {
    const fact = factOf(facts, observation.fact)
    const definition = factDefinitions[observation.fact]
    return {
      fact: observation.fact,
      label: observation.label ?? definition.label,
      observed: observation.observed,
      expected: observation.expected ?? null,
      source: fact.status === 'known' ? fact.source : '',
      observedAt: fact.status === 'known' ? fact.observedAt : '',
      privacy: definition.privacy,
      ownThreshold: observation.ownThreshold ?? false,
    }
  })
}

function blank(check: Check, level: Level): Omit<CheckResult, 'verdict' | 'title'> {
  return {
    id: check.id,
    area: check.area,
    level,
    topic: check.topic,
    why: check.why,
    evidence: [],
    remedy: null,
    reason: null,
    notApplicableBecause: null,
    docs: check.docs,
    confidence: check.confidence,
  }
}

function skipped(check: Check, because: string, level: Level = 'informational'): CheckResult {
  return { ...blank(check, level), verdict: 'not-applicable', title: check.topic, notApplicableBecause: because }
}

function unread(
  check: Check,
  level: Level,
  id: FactId,
  facts: Facts,
  evidence: readonly Observation[],
): CheckResult {
  const fact = factOf(facts, id)
  const reason: ReportReason =
    fact.status === 'unavailable'
      ? { fact: id, code: fact.reason, detail: fact.detail, action: reasonActions[fact.reason] }
      : {
          fact: id,
          code: 'unreadable',
          detail: `${factDefinitions[id].label} was read but does not settle it.`,
          action: reasonActions.unreadable,
        }
  return { ...blank(check, level), verdict: 'unknown', title: unreadTitle(check), evidence: seen(evidence, facts), reason }
}

function broken(check: Check, level: Level): CheckResult {
  const detail = `The check ${check.id} stopped working.`
  const reason: ReportReason = { fact: null, code: 'check-failed', detail, action: reasonActions['check-failed'] }
  return { ...blank(check, level), verdict: 'unknown', title: unreadTitle(check), reason }
}

/** An unread check must not carry the passing title: a skimmed list would read as green. */
function unreadTitle(check: Check): string {
  return `${check.topic} could not be checked`
}
