import { assertNever } from '../../core/assert-never.ts'
import type { Words } from '../../core/words/language.ts'
import { BadEvidence, fileSentence } from '../evidence/bad-evidence.ts'
import { messageWords } from '../evidence/message-words.ts'
import { readEvidenceBytes } from '../evidence/read-evidence.ts'
import { evidenceSchemaId, type Evidence } from '../evidence/schema.ts'
import type { ArchivedFile } from './archive/archived-file.ts'
import type { Budget } from './archive/budget.ts'
import { readArchive } from './archive/read-archive.ts'
import { sayDiagnostics } from './diagnostics-words.ts'
import { eventLogItems } from './event-log-items.ts'
import { isEventLog } from './evtx/chunks.ts'
import { fileItems } from './file-items.ts'
import { baseName, diagnosticKind } from './file-kind.ts'
import { failedItem, type FoundFile, type NamedItem } from './item.ts'

/** What came out of an archive or a folder: usually one device. */
export interface ReadDiagnostics {
  readonly devices: readonly { readonly label: string; readonly evidence: Evidence }[]
  /** One sentence per file that could not be used. */
  readonly errors: readonly Words<string>[]
}

interface Collected {
  readonly items: Map<string, NamedItem[1]>
  readonly contradictions: Set<string>
  readonly devices: { label: string; evidence: Evidence }[]
  readonly errors: Words<string>[]
  /** When the newest record of each event log was written. */
  readonly eventTimes: string[]
  readonly left: Budget
}

/**
 * Turns files of MdmDiagnosticsTool or Intune's "Collect diagnostics" into evidence. All files together describe one
 * device; evidence files among them are devices of their own. Throws `BadEvidence` when nothing can be used.
 *
 * @param at when the archive was written, ISO 8601 UTC: the best that is known about when the device was read
 * @param left what may still be unpacked, shared by all archives inside
 */
export async function readDiagnostics(files: readonly ArchivedFile[], label: string, at: string, left: Budget): Promise<ReadDiagnostics> {
  const collected: Collected = { items: new Map(), contradictions: new Set(), devices: [], errors: [], eventTimes: [], left }
  await collect(files, label, at, collected, true)
  if (collected.items.size > 0) collected.devices.push({ label, evidence: evidenceOf(collected.items, readAt(collected.eventTimes, at)) })
  if (collected.devices.length === 0 && collected.errors.length === 0) {
    throw new BadEvidence(label, sayDiagnostics((w) => w.nothingToRead))
  }
  return { devices: collected.devices, errors: collected.errors }
}

async function collect(files: readonly ArchivedFile[], label: string, at: string, collected: Collected, openCabinets: boolean): Promise<void> {
  for (const file of files) {
    const own = baseName(file.name)
    const name = own === label ? label : `${own} in ${label}`
    if (!file.ok) {
      collected.errors.push(fileSentence(name, file.problem))
      continue
    }
    try {
      await collectFile(file.name, file.bytes, name, { source: name, at }, collected, openCabinets)
    } catch (error) {
      if (!(error instanceof BadEvidence)) throw error
      collected.errors.push(error.sentence)
    }
  }
}

async function collectFile(path: string, bytes: Uint8Array, name: string, found: FoundFile, collected: Collected, openCabinets: boolean): Promise<void> {
  const kind = isEventLog(bytes) ? 'event-log' : diagnosticKind(path, bytes.length)
  switch (kind) {
    case undefined:
      return
    case 'evidence':
      collected.devices.push({ label: baseName(path), evidence: readEvidenceBytes(bytes, name) })
      return
    case 'event-log': {
      const { items, newestAt } = eventLogItems(bytes, name, found)
      for (const item of items) addItem(collected, item)
      if (newestAt !== null) collected.eventTimes.push(newestAt)
      return
    }
    case 'cabinet':
      // One level only: an archive in an archive in an archive is no diagnostics.
      if (openCabinets) await collect(readArchive(bytes, name, collected.left), name, found.at, collected, false)
      return
    case 'mdm-report':
    case 'registry':
    case 'downloaded-profile':
    case 'offline-profile':
    case 'hardware-hash':
    case 'tpm-description':
    case 'tool-output':
      for (const item of await fileItems(kind, bytes, name, found)) addItem(collected, item)
      return
    default:
      assertNever(kind)
  }
}

/** Two files that say different things about the same item say nothing, whatever a third one says. */
function addItem({ items, contradictions }: Collected, [id, item]: NamedItem): void {
  const earlier = items.get(id)
  if (contradictions.has(id) || (earlier !== undefined && !item.ok)) return
  if (!earlier?.ok || !item.ok) items.set(id, item)
  else if (id.startsWith('events.')) items.set(id, later(earlier, item))
  else if (JSON.stringify(earlier.value) !== JSON.stringify(item.value)) {
    contradictions.add(id)
    items.set(...failedItem(id, messageWords.en.contradict(earlier.source, item.source), item))
  }
}

/**
 * When the device was read. An archive is copied and downloaded long after, and its logs go on to the moment when it
 * was made, so their newest record is closer.
 */
function readAt(eventTimes: readonly string[], at: string): string {
  const newest = [...eventTimes].sort().at(-1)
  return newest !== undefined && newest < at ? newest : at
}

type ReadItem = Extract<NamedItem[1], { ok: true }>

/** Two exports of one log, made one after the other, do not contradict each other: the later one has newer records. */
function later(a: ReadItem, b: ReadItem): ReadItem {
  const newest = ({ value }: ReadItem): string => /SystemTime='([^']{1,40})'/.exec(String(value))?.[1] ?? ''
  const length = ({ value }: ReadItem): number => String(value).length
  return newest(a) === newest(b) ? (length(a) < length(b) ? b : a) : newest(a) < newest(b) ? b : a
}

function evidenceOf(items: ReadonlyMap<string, NamedItem[1]>, at: string): Evidence {
  return {
    schema: evidenceSchemaId,
    collectedAt: at,
    collector: { name: 'Diagnostics archive', version: '1', platform: 'windows', elevated: null },
    items: Object.fromEntries(items),
  }
}
