import { z } from 'zod'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'

/** Raised when an item changes meaning. A reader refuses newer majors and says so. */
export const evidenceSchemaId = 'preflight.evidence/1'

/** No item of the collector comes near this; longer texts are hostile. Characters. */
const maxText = 4_000_000

const itemError = z.object({
  kind: z.enum(['access-denied', 'not-found', 'unsupported', 'timed-out', 'empty', 'failed']),
  message: z.string().max(10_000),
})

const timing = {
  /** Command, registry path or class, as a technician would look it up. */
  source: z.string().max(1_000),
  /** ISO 8601 UTC. */
  at: z.iso.datetime(),
  /** Milliseconds. */
  ms: z.number().nonnegative().max(3_600_000),
}

/** One thing that the collector tried to read: its raw value, or why not. */
export const evidenceItem = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.json(), ...timing }),
  z.object({ ok: z.literal(false), error: itemError, ...timing }),
])

/** An evidence file: what one device says about itself. */
export const evidenceFile = z.object({
  schema: z.literal(evidenceSchemaId),
  collectedAt: z.iso.datetime(),
  collector: z.object({
    name: z.string().max(200),
    version: z.string().max(50),
    platform: z.enum(['windows', 'linux', 'macos']),
    /** Null when it could not be told. */
    elevated: z.boolean().nullable(),
  }),
  /** What the technician means to do with this device; the command line and the window override it. */
  plan: z
    .object({
      scenario: z.enum(scenarioIds).optional(),
      overlays: z.array(z.enum(overlayIds)).max(overlayIds.length).optional(),
      user: z.string().max(256).optional(),
    })
    .optional(),
  /** Items by id, for example `registry.current-version`. */
  items: z.record(z.string().max(100), evidenceItem),
})

export type Evidence = z.infer<typeof evidenceFile>
export type EvidenceItem = z.infer<typeof evidenceItem>
export type EvidenceErrorKind = z.infer<typeof itemError>['kind']
export { maxText as maxEvidenceText }
