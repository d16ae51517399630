import { z } from 'zod'
import { areas } from '../../core/engine/define-check.ts'
import { overallVerdicts, verdicts } from '../../core/engine/verdict.ts'
import { unavailableReasons } from '../../core/facts/fact.ts'
import { factIds, type FactId } from '../../core/facts/index.ts'
import { reportSchema, type Report } from '../../core/report/report.ts'
import { profileLinks, profileLinkStates } from '../../core/profile-chain/profile-chain.ts'
import { timelinePhases, timelineStates } from '../../core/timeline/timeline.ts'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'
import { languages } from '../../core/words/language.ts'

const factId = z.enum(factIds as [FactId, ...FactId[]])
const scenario = z.enum(scenarioIds)
const restart = z.enum(['none', 'restart', 'reset'])

const timelineProof = z.object({ label: z.string(), source: z.string(), observedAt: z.string() })
const timelineRecord = z.object({ text: z.string(), at: z.string().nullable(), source: z.string(), observedAt: z.string() })

const evidence = z.object({
  fact: factId,
  label: z.string(),
  observed: z.string(),
  expected: z.string().nullable(),
  source: z.string(),
  observedAt: z.string(),
  privacy: z.enum(['open', 'identifying']),
  ownThreshold: z.boolean(),
})

const check = z.object({
  id: z.string(),
  area: z.enum(areas),
  verdict: z.enum(verdicts),
  level: z.enum(['required', 'recommended', 'informational']),
  topic: z.string(),
  title: z.string(),
  why: z.string(),
  evidence: z.array(evidence),
  remedy: z
    .object({
      summary: z.string(),
      steps: z.array(z.string()),
      role: z.enum(['technician', 'intune-admin', 'identity-admin', 'network-admin', 'hardware-maker']),
      restart,
    })
    .nullable(),
  reason: z
    .object({
      fact: factId.nullable(),
      code: z.enum([...unavailableReasons, 'check-failed']),
      detail: z.string(),
      action: z.string(),
    })
    .nullable(),
  notApplicableBecause: z.string().nullable(),
  follows: z.string().nullable(),
  followsBecause: z.string().nullable(),
  docs: z.string(),
  confidence: z.enum(['vendor', 'community', 'inference', 'own-threshold']),
})

/** The shape of a report, for `preflight schema` and for reading a report back. */
export const reportShape = z.object({
  schema: z.literal(reportSchema),
  toolVersion: z.string(),
  language: z.enum(languages),
  demo: z.boolean(),
  redacted: z.boolean(),
  overall: z.enum(overallVerdicts),
  headline: z.string(),
  scenario,
  overlays: z.array(z.enum(overlayIds)),
  flow: z.object({
    kind: z.enum(['device-association', 'autopilot', 'device-preparation', 'offline-profile', 'plain-join', 'undecided']),
    scenario: scenario.nullable(),
    because: z.string(),
    certain: z.boolean(),
    missing: z.array(factId),
  }),
  device: z.object({
    name: z.string().nullable(),
    serialNumber: z.string().nullable(),
    manufacturer: z.string().nullable(),
    model: z.string().nullable(),
    source: z.string(),
  }),
  user: z.string().nullable(),
  tenant: z.string().nullable(),
  takenAt: z.string(),
  collectedAt: z.string().nullable(),
  judgedAt: z.object({ time: z.string(), clock: z.enum(['graph', 'given', 'this-machine']) }),
  requests: z.number(),
  counts: z.record(z.enum(verdicts), z.number()),
  checks: z.array(check),
  notices: z.array(z.string()),
  tables: z.array(z.object({ title: z.string(), rows: z.number(), oldest: z.string(), newest: z.string() })),
  timeline: z
    .array(z.object({ phase: z.enum(timelinePhases), state: z.enum(timelineStates), at: z.string().nullable(), because: z.string(), fact: factId, proof: timelineProof.nullable(), recorded: timelineRecord.nullable() }))
    .nullable(),
  profileChain: z
    .object({
      links: z.array(z.object({ kind: z.enum(profileLinks), state: z.enum(profileLinkStates), because: z.string(), at: z.string().nullable(), source: z.string().nullable() })),
      wait: z.string().nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<Report>
