import { z } from 'zod'
import { historySwitches, type HistorySwitch } from '../../core/ipc/history.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import type { Protection } from '../platform/key-store.ts'

/** A few bytes; our own limit. */
const maxBytes = 4_096

const shape = z.object({ keep: z.enum(historySwitches) })

/** What somebody chose; null when nobody did, or when the file is damaged. */
export async function readChoice(file: string): Promise<HistorySwitch | null> {
  try {
    const bytes = await readFileLimited(file, maxBytes)
    return bytes.length > maxBytes ? null : shape.parse(JSON.parse(new TextDecoder().decode(bytes))).keep
  } catch {
    return null
  }
}

export async function writeChoice(file: string, keep: HistorySwitch): Promise<void> {
  await writeFileAtomically(file, `${JSON.stringify({ keep }, null, 2)}\n`, 0o600)
}

/** Unprotected is never what happens when nobody chose: then reports are kept only where they can be encrypted. */
export function isOn(choice: HistorySwitch | null, protection: Protection): boolean {
  return choice === 'on-unprotected' || (choice !== 'off' && protection === 'protected')
}
