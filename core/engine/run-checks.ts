import { assertNever } from '../assert-never.ts'
import { factDefinitions, factOf, type FactId, type Facts, type FactValues } from '../facts/index.ts'
import type { Fact } from '../facts/fact.ts'
import { sourceName } from '../facts/source-names.ts'
import { spokenMoment } from '../words/moment-text.ts'
import type { CheckResult, ReportEvidence, ReportReason } from '../report/report.ts'
import type { Check, CheckContext } from './define-check.ts'
import type { Finding, Observation, Remedy } from './finding.ts'
import { frameWords } from './frame-words.ts'
import { reasonActions } from './reason-text.ts'
import { verdicts, type Level, type Verdict } from './verdict.ts'

/**
 * Judges facts with every check and returns the results in checklist order. This is the fence around
 * checks: a check that throws becomes an `unknown` result of its own and the others go on.
 */
export function runChecks(checks: readonly Check[], facts: Facts, context: CheckContext): CheckResult[] {
  const byVerdict = new Map<Verdict, CheckResult[]>(verdicts.map((verdict) => [verdict, []]))
  for (const check of checks) {
    const judged = runCheck(check, facts, context)
    byVerdict.get(judged.verdict)?.push(judged)
  }
  return ([] as CheckResult[]).concat(...byVerdict.values())
}

function runCheck(check: Check, facts: Facts, context: CheckContext): CheckResult {
  const level = check.levels[context.scenario]
  const frame = frameWords[context.language]
  if (level === undefined) return skipped(check, context, frame.otherScenario)
  if (check.overlays && !check.overlays.some((overlay) => context.overlays.includes(overlay))) {
    return skipped(check, context, frame.otherOverlay)
  }
  const needed: Partial<Record<FactId, unknown>> = {}
  for (const id of check.needs) {
    const fact = factOf(facts, id)
    if (fact.status === 'unavailable') return unread(check, level, id, facts, context)
    needed[id] = fact.value
  }
  const maybe: Partial<Record<FactId, unknown>> = {}
  for (const id of check.uses ?? []) maybe[id] = factOf(facts, id)
  try {
    const finding = check.evaluate(needed as FactValues, context, maybe as { [K in FactId]: Fact<FactValues[K]> }, check.words[context.language])
    return toResult(check, level, finding, facts, context)
  } catch {
    return broken(check, level, context)
  }
}

function toResult(check: Check, level: Level, finding: Finding, facts: Facts, context: CheckContext): CheckResult {
  const { title } = check.words[context.language]
  switch (finding.kind) {
    case 'pass':
      return result(check, level, 'ready', title.pass, { context, evidence: seen(finding.evidence, facts, context) })
    case 'fail':
    case 'warn':
    case 'manual': {
      const { remedy } = finding
      return result(check, level, weigh(finding.kind, level), title.fail, { context, evidence: seen(finding.evidence, facts, context), remedy })
    }
    case 'cannot-tell':
      return unread(check, level, finding.fact, facts, context, finding)
    case 'not-applicable':
      return skipped(check, context, finding.because, level)
    default:
      return assertNever(finding)
  }
}

function weigh(kind: 'fail' | 'warn' | 'manual', level: Level): Verdict {
  if (kind === 'manual') return 'manual'
  return kind === 'fail' && level === 'required' ? 'blocked' : 'at-risk'
}

function seen(observations: readonly Observation[], facts: Facts, context: CheckContext): ReportEvidence[] {
  const { language } = context
  return observations.map((observation) => {
    const fact = factOf(facts, observation.fact)
    const definition = factDefinitions[observation.fact]
    return {
      fact: observation.fact,
      label: observation.label ?? definition.label[language],
      observed: spokenMoment(observation.observed, context),
      expected: observation.expected ?? null,
      source: fact.status === 'known' ? sourceName(fact.source, language) : '',
      observedAt: fact.status === 'known' ? fact.observedAt : '',
      privacy: definition.privacy,
      ownThreshold: observation.ownThreshold ?? false,
    }
  })
}

interface Details {
  readonly context: CheckContext
  readonly evidence?: readonly ReportEvidence[]
  readonly remedy?: Remedy
  readonly reason?: ReportReason
  readonly notApplicableBecause?: string
}

/** One literal with every field: spreading partial results cost a third of the time of a judgment. */
function result(check: Check, level: Level, verdict: Verdict, title: string, details: Details): CheckResult {
  const { topic, why } = check.words[details.context.language]
  return {
    id: check.id,
    area: check.area,
    verdict,
    level,
    topic,
    title,
    why,
    evidence: details.evidence ?? [],
    remedy: details.remedy ?? null,
    reason: details.reason ?? null,
    notApplicableBecause: details.notApplicableBecause ?? null,
    // Told when all verdicts are known.
    follows: null,
    followsBecause: null,
    docs: check.docs,
    confidence: check.confidence,
  }
}

function skipped(check: Check, context: CheckContext, because: string, level: Level = 'informational'): CheckResult {
  return result(check, level, 'not-applicable', check.words[context.language].topic, { context, notApplicableBecause: because })
}

/** What a check saw that did not settle it. */
type Doubt = Pick<Extract<Finding, { kind: 'cannot-tell' }>, 'evidence' | 'action'>

const noDoubt: Doubt = { evidence: [], action: null }

function unread(check: Check, level: Level, id: FactId, facts: Facts, context: CheckContext, { evidence, action }: Doubt = noDoubt): CheckResult {
  const { language } = context
  const actions = reasonActions[language]
  const fact = factOf(facts, id)
  const reason: ReportReason =
    fact.status === 'unavailable'
      ? { fact: id, code: fact.reason, detail: fact.detail[language], action: actions[fact.reason] }
      : {
          fact: id,
          code: 'unreadable',
          detail: frameWords[language].doesNotSettle(factDefinitions[id].label[language]),
          action: action ?? actions.unreadable,
        }
  return result(check, level, 'unknown', unreadTitle(check, context), { context, evidence: seen(evidence, facts, context), reason })
}

function broken(check: Check, level: Level, context: CheckContext): CheckResult {
  const detail = frameWords[context.language].stopped(check.id)
  const reason: ReportReason = { fact: null, code: 'check-failed', detail, action: reasonActions[context.language]['check-failed'] }
  return result(check, level, 'unknown', unreadTitle(check, context), { context, reason })
}

/** An unread check must not carry the passing title: a skimmed list would read as green. */
function unreadTitle(check: Check, { language }: CheckContext): string {
  return frameWords[language].couldNotBeChecked(check.words[language].topic)
}
