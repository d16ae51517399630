import { z } from 'zod'
import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { fileFormProblems, rowFormProblems, type RegistrationFile } from '../../../core/facts/registration-file.ts'
import { read, unread, type Reading } from '../../probes/reading.ts'
import { csvItem } from '../csv-evidence.ts'
import type { Evidence } from '../schema.ts'
import { sourceOf } from '../source.ts'
import { sayForm } from '../../probes/form-words.ts'

const item = z.object({ row: z.number().int().positive(), file: z.array(z.enum(fileFormProblems)), ownRow: z.array(z.enum(rowFormProblems)) })

/** The CSV file that a device was taken from; known to be none when the evidence says nothing of one. */
export function registrationFileFacts(evidence: Evidence): Facts {
  if (!Object.hasOwn(evidence.items, csvItem)) return { 'device.registrationFile': known(null, 'The evidence', evidence.collectedAt) }
  return {
    'device.registrationFile': sourceOf(evidence, csvItem, (value): Reading<RegistrationFile> => {
      const result = item.safeParse(value)
      return result.success ? read(result.data) : unread(sayForm((w) => w.rowForm))
    }).fact((reading) => reading),
  }
}
