import { z } from 'zod'
import { evidenceItem } from '../evidence/schema.ts'

/** Raised when an item changes meaning. A reader refuses newer majors and says so. */
export const hyperVSchemaId = 'preflight.hyper-v/1'

/** More than any host carries, those included that are off. Our own limit. */
const maxVms = 5_000

/** The collector writes eleven items a VM and three for the host; more is a newer collector or hostile. */
const maxItems = 50

/** Longest value of one item: a VM with hundreds of checkpoints stays below. Characters of JSON. */
const maxItemText = 200_000

/** Items by id, for example `hyper-v.firmware`. Hyper-V's own ids only, so that no inventory can speak for the inside of a VM. */
const items = z
  .record(z.string().regex(/^hyper-v\.[a-z-]{1,40}$/), evidenceItem)
  .refine((record) => Object.keys(record).length <= maxItems, { error: 'too many items' })
  .refine((record) => Object.values(record).every((item) => JSON.stringify(item).length <= maxItemText), { error: 'an item is too long' })

const vm = z.object({
  id: z.guid(),
  /** Not unique on a host. Shown, never used as a path. */
  name: z.string().max(200),
  items,
})

/** An inventory: what one Hyper-V host says about its VMs. */
export const hyperVFile = z.object({
  schema: z.literal(hyperVSchemaId),
  collectedAt: z.iso.datetime(),
  collector: z.object({
    name: z.string().max(200),
    version: z.string().max(50),
    /** Null when it could not be told. */
    elevated: z.boolean().nullable(),
  }),
  host: z.object({ items }),
  vms: z.array(vm).max(maxVms),
})

export type HyperVInventory = z.infer<typeof hyperVFile>
export type InventoryVm = z.infer<typeof vm>
