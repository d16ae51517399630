import type { TableAge } from '../catalog/table-ages.ts'
import type { Area, Confidence } from '../engine/define-check.ts'
import type { Role } from '../engine/finding.ts'
import type { Level, OverallVerdict, Verdict } from '../engine/verdict.ts'
import type { UnavailableReason } from '../facts/fact.ts'
import type { Privacy } from '../facts/definition.ts'
import type { FactId } from '../facts/index.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import type { Flow } from '../scenarios/decide-flow.ts'
import type { ProfileChain } from '../profile-chain/profile-chain.ts'
import type { Language } from '../words/language.ts'
import type { TimelineStep } from '../timeline/timeline.ts'

/** Raised when a field changes meaning or goes away; new fields alone do not raise it. */
export const reportSchema = 'preflight.report/1'

export interface ReportEvidence {
  readonly fact: FactId
  readonly label: string
  readonly observed: string
  readonly expected: string | null
  readonly source: string
  readonly observedAt: string
  readonly privacy: Privacy
  readonly ownThreshold: boolean
}

export interface ReportRemedy {
  readonly summary: string
  readonly steps: readonly string[]
  readonly role: Role
  readonly restart: 'none' | 'restart' | 'reset'
}

/** Why a check could not be made, and what would make it possible. */
export interface ReportReason {
  readonly fact: FactId | null
  readonly code: UnavailableReason | 'check-failed'
  readonly detail: string
  /** One imperative sentence. */
  readonly action: string
}

export interface CheckResult {
  readonly id: string
  readonly area: Area
  readonly verdict: Verdict
  readonly level: Level
  /** Short noun phrase that says nothing about the state. */
  readonly topic: string
  readonly title: string
  readonly why: string
  readonly evidence: readonly ReportEvidence[]
  readonly remedy: ReportRemedy | null
  /** Set when the verdict is `unknown`. */
  readonly reason: ReportReason | null
  /** Set when the verdict is `not-applicable`. */
  readonly notApplicableBecause: string | null
  /** Id of the check that explains this one; null: it stands for itself. Verdict and counts are as if it did. */
  readonly follows: string | null
  /** One sentence; set together with `follows`. */
  readonly followsBecause: string | null
  readonly docs: string
  readonly confidence: Confidence
}

export interface ReportDevice {
  /** Null when it could not be read. */
  readonly name: string | null
  readonly serialNumber: string | null
  readonly manufacturer: string | null
  readonly model: string | null
  /** Evidence file name, `This machine`, or the name of a demo device. */
  readonly source: string
}

/** The result of judging one snapshot: the only input of every rendering. */
export interface Report {
  readonly schema: typeof reportSchema
  readonly toolVersion: string
  /** The language of the texts in it. Ids, verdicts and codes are the same in all languages. */
  readonly language: Language
  readonly demo: boolean
  readonly redacted: boolean
  readonly overall: OverallVerdict
  /** One sentence: the answer. */
  readonly headline: string
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly flow: Flow
  readonly device: ReportDevice
  readonly user: string | null
  readonly tenant: string | null
  /** When the facts were read; ISO 8601 UTC. */
  readonly takenAt: string
  readonly collectedAt: string | null
  /** The time the judgment used, and whose clock that is. */
  readonly judgedAt: { readonly time: string; readonly clock: 'graph' | 'given' | 'this-machine' }
  readonly requests: number
  readonly counts: { readonly [V in Verdict]: number }
  /** Checklist order: blocked, unknown, at risk, manual, ready, not applicable; registry order inside each. */
  readonly checks: readonly CheckResult[]
  /** Things about the run itself, for example old evidence. */
  readonly notices: readonly string[]
  /** How old the tables are that the checks looked things up in. */
  readonly tables: readonly TableAge[]
  /** How far setup has come; null unless the enrollment is said to be stuck. */
  readonly timeline: readonly TimelineStep[] | null
  /** How the device gets its deployment profile; null where no registration decides that, or nothing could be read. */
  readonly profileChain: ProfileChain | null
}
