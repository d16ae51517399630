import type { Words } from '../../core/words/language.ts'
import { BadEvidence, fileSentence } from '../evidence/bad-evidence.ts'
import { decodeText } from '../evidence/decode-text.ts'
import { ownMessage } from '../evidence/own-messages.ts'
import { parseJson } from '../evidence/parse-json.ts'
import { sayHyperV } from './hyper-v-words.ts'
import { hyperVFile, hyperVSchemaId, type HyperVInventory } from './schema.ts'

/** By this ending an inventory is recognized in a folder. */
const inventorySuffix = '.hyper-v.json'

/** A VM takes about 6 KB, so this holds every VM of a full host. Our own limit. */
export const maxInventoryBytes = 32 * 1024 * 1024

/** Longest text of an item: the notes of a VM are cut at 500 characters. */
const maxText = 100_000

const family = hyperVSchemaId.slice(0, hyperVSchemaId.indexOf('/') + 1)

/** The schema line stands first in an inventory. Bytes; twice as many in UTF-16. */
const headBytes = 600

/** Whether these bytes claim to be an inventory, by name or by the schema at their start. They may still be a bad one. */
export function looksLikeInventory(bytes: Uint8Array, name: string): boolean {
  if (name.toLowerCase().endsWith(inventorySuffix)) return true
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1').replaceAll('\u0000', '')
  return /"schema"\s*:\s*"preflight\.hyper-v\//.test(head)
}

/**
 * Reads the inventory of a Hyper-V host. It is untrusted input: every problem becomes a `BadEvidence` with one
 * sentence, and nothing in the file is taken for a path, a command or markup. A VM that is listed twice counts once.
 *
 * @param name shown in messages, never used as a path
 */
export function readInventory(bytes: Uint8Array, name: string): HyperVInventory {
  if (bytes.length === 0) throw new BadEvidence(name, sayHyperV((w) => w.empty))
  if (bytes.length > maxInventoryBytes) {
    throw new BadEvidence(name, sayHyperV((w) => w.tooLarge(String(maxInventoryBytes / 1024 / 1024))))
  }
  const value = parseJson(decodeText(bytes, name), name, maxText)
  refuseOtherSchemas(value, name)
  const result = hyperVFile.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    const path = (issue?.path ?? []).map((part) => String(part).slice(0, 100)).join(' > ').replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    throw new BadEvidence(name, sayHyperV((w) => w.notAsExpected(path === '' ? w.topLevel : path)), { cause: result.error })
  }
  const seen = new Set<string>()
  const vms = result.data.vms.filter(({ id }) => {
    const key = id.toLowerCase()
    return seen.has(key) ? false : seen.add(key)
  })
  return { ...result.data, vms }
}

function refuseOtherSchemas(value: unknown, name: string): void {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema === hyperVSchemaId) return
  const newer = typeof schema === 'string' && schema.startsWith(family) && Number(schema.slice(family.length)) > Number(hyperVSchemaId.slice(family.length))
  throw new BadEvidence(
    name,
    sayHyperV((w) => (newer ? w.newer : w.otherJson(hyperVSchemaId))),
  )
}

/**
 * Why an inventory holds no VM, in one sentence; null when it holds some. An empty list proves nothing: Hyper-V shows
 * one to anybody without rights, so it is never taken for a host without VMs.
 */
export function emptyReason(inventory: HyperVInventory, name: string): Words<string> | null {
  if (inventory.vms.length > 0) return null
  const list = inventory.host.items['hyper-v.list']
  const because = list !== undefined && !list.ok ? list.error.message.replace(/\s+/g, ' ').trim().slice(0, 400) : ''
  const told = because === '' ? sayHyperV((w) => w.rights) : ownMessage(because)
  return fileSentence(name, sayHyperV((w, language) => w.listsNoVm(told[language].replace(/\.$/, ''))))
}
