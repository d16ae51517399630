import { assertNever } from '../../core/assert-never.ts'
import { parseJson } from '../evidence/parse-json.ts'
import { messageWords } from '../evidence/message-words.ts'
import { isRecord } from '../probes/raw.ts'
import { archiveItems } from './archive-items.ts'
import type { DiagnosticKind } from './file-kind.ts'
import { hashItems } from './hash-items.ts'
import { failedItem, readItem, type FoundFile, type NamedItem } from './item.ts'
import { parseMdmReport } from './parse-mdm-report.ts'
import { parseRegistryExport } from './parse-registry-export.ts'
import { isRegistryItemKey, registryItems } from './registry-items.ts'
import { toolText } from './tool-text.ts'

/** Kinds that say something themselves; the others hold further files. */
export type ReadableKind = Exclude<DiagnosticKind, 'evidence' | 'event-log' | 'cabinet'>

/** A profile has some hundred characters. */
const longestProfile = 65_536

/** A version text of a TPM, wherever in the file. */
const tpmVersion = /TPM-Version:[\d.]{1,20}\s{0,5}-Level:\d{1,20}-Revision:[\d.]{1,20}-VendorID:'[^'\r\n]{1,20}'-Firmware:\d{1,20}\.\d{1,20}/

/**
 * What one file says, as items of evidence. Throws `BadEvidence` when the file is not what its name says.
 *
 * @param name shown in messages
 */
export async function fileItems(kind: ReadableKind, bytes: Uint8Array, name: string, found: FoundFile): Promise<readonly NamedItem[]> {
  switch (kind) {
    case 'registry':
      return registryItems(parseRegistryExport(toolText(bytes), name, isRegistryItemKey)).map((item) =>
        item.ok ? readItem(item.id, item.value, found) : failedItem(item.id, messageWords.en.exportLine, found),
      )
    case 'mdm-report':
      return reportItems(toolText(bytes), name, found)
    case 'downloaded-profile': {
      const profile = parseJson(toolText(bytes).replace(/^\uFEFF/, ''), name, longestProfile)
      return isRecord(profile) ? [readItem('files.autopilot-downloaded-profile', textsAndNumbers(profile), found)] : []
    }
    case 'offline-profile':
      return [
        readItem('files.autopilot', ['AutopilotConfigurationFile.json'], found),
        readItem('files.autopilot-configuration', Buffer.from(bytes.subarray(0, longestProfile + 1)).toString('base64'), found),
      ]
    case 'hardware-hash':
      return hashItems(bytes, name, found)
    case 'tpm-description': {
      const version = tpmVersion.exec(toolText(bytes))?.[0]
      return version === undefined ? [] : [readItem(archiveItems.tpmDescription, version, found)]
    }
    case 'tool-output':
      return outputItems(toolText(bytes), found)
    default:
      return assertNever(kind)
  }
}

/** The report lists the policies in force, so a value there is the value of the device; a missing one proves nothing. */
function reportItems(text: string, name: string, found: FoundFile): readonly NamedItem[] {
  const webSignIn = parseMdmReport(text, name).devicePolicies.get('authentication')?.get('enablewebsignin')
  return webSignIn === undefined ? [] : [readItem('registry.policy-authentication', { EnableWebSignIn: webSignIn }, found)]
}

/** Output of commands is told by its own words, since everybody names such files differently. */
function outputItems(text: string, found: FoundFile): readonly NamedItem[] {
  if (/^\s*AzureAdJoined\s*:/m.test(text) && /^\s*DomainJoined\s*:/m.test(text)) return [readItem('dsregcmd', text, found)]
  return /^-TPM Present:/m.test(text) ? [readItem('tpmtool', text, found)] : []
}

function textsAndNumbers(record: { readonly [name: string]: unknown }): Record<string, string | number | boolean> {
  const plain: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') plain[name] = value
  }
  return plain
}
