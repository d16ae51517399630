import type { FactId } from '../facts/index.ts'
import type { Words } from '../words/language.ts'

/** Who can do what a remedy asks for. */
export type Role = 'technician' | 'intune-admin' | 'identity-admin' | 'network-admin' | 'hardware-maker'

export const roleNames: Words<{ readonly [K in Role]: string }> = {
  en: {
    technician: 'Technician',
    'intune-admin': 'Intune administrator',
    'identity-admin': 'Identity administrator',
    'network-admin': 'Network administrator',
    'hardware-maker': 'Hardware maker',
  },
  de: {
    technician: 'Techniker',
    'intune-admin': 'Intune-Administrator',
    'identity-admin': 'Identitätsadministrator',
    'network-admin': 'Netzwerkadministrator',
    'hardware-maker': 'Hardwarehersteller',
  },
}

/** The words of a remedy. They never contain a value of a fact: evidence does that, with its privacy class. */
export interface RemedyWords {
  /** One imperative sentence. */
  readonly summary: string
  /** One action each, in order. */
  readonly steps: readonly string[]
}

/** What to do, in steps. */
export interface Remedy extends RemedyWords {
  readonly role: Role
  /** Whether the device has to be restarted (or reset) before the fix counts. */
  readonly restart: 'none' | 'restart' | 'reset'
}

export const remedy = ({ summary, steps }: RemedyWords, role: Role, restart: Remedy['restart'] = 'none'): Remedy => ({
  summary,
  steps,
  role,
  restart,
})

/** One thing seen, next to what was expected. The engine adds label, source, time and privacy from the fact. */
export interface Observation {
  readonly fact: FactId
  readonly observed: string
  readonly expected?: string
  /** Replaces the label of the fact where one fact shows several things. */
  readonly label?: string
  /** True where the expected figure is Preflight's own threshold, since Microsoft gives none. */
  readonly ownThreshold?: boolean
}

/**
 * What a check says. `fail` is weighed by the scenario (required: blocked, recommended: at risk);
 * `warn` is at risk in every scenario.
 */
export type Finding =
  | { readonly kind: 'pass'; readonly evidence: readonly Observation[] }
  | { readonly kind: 'fail'; readonly evidence: readonly Observation[]; readonly remedy: Remedy }
  | { readonly kind: 'warn'; readonly evidence: readonly Observation[]; readonly remedy: Remedy }
  | { readonly kind: 'manual'; readonly evidence: readonly Observation[]; readonly remedy: Remedy }
  | { readonly kind: 'cannot-tell'; readonly fact: FactId; readonly evidence: readonly Observation[]; readonly action: string | null }
  | { readonly kind: 'not-applicable'; readonly because: string }

export const pass = (evidence: readonly Observation[]): Finding => ({ kind: 'pass', evidence })
export const fail = (evidence: readonly Observation[], remedy: Remedy): Finding => ({ kind: 'fail', evidence, remedy })
export const warn = (evidence: readonly Observation[], remedy: Remedy): Finding => ({ kind: 'warn', evidence, remedy })
export const manual = (evidence: readonly Observation[], remedy: Remedy): Finding => ({
  kind: 'manual',
  evidence,
  remedy,
})

/**
 * The rule needs one more fact than it could get, or the fact does not settle it. Only for facts in `uses` or for values
 * that say nothing; unavailable `needs` never get this far. `action`: what a person can do about it, where scanning again
 * would not help.
 */
export const cannotTell = (fact: FactId, evidence: readonly Observation[] = [], action: string | null = null): Finding => ({
  kind: 'cannot-tell',
  fact,
  evidence,
  action,
})
export const notApplicable = (because: string): Finding => ({ kind: 'not-applicable', because })
