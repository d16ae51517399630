import type { Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'

/** Sections of `dsregcmd /status`. Keys repeat across sections, so a key means nothing without its section. */
export type DsregSections = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Lines before the first header belong to the device state: pasted captures lose the header. */
const firstSection = 'device state'

/**
 * Splits the output by its headers. Titles and keys come out in lower case. Handles the 2016 layout (no blank
 * before the colon), double colons, ragged indentation and values with colons.
 */
export function dsregSections(output: string): DsregSections {
  const sections = new Map<string, Map<string, string>>()
  let title = firstSection
  for (const line of output.split(/\r*\n/)) {
    const header = /^\s*\|\s*(.+?)\s*\|\s*$/.exec(line)
    if (header?.[1] !== undefined) {
      title = header[1].toLowerCase()
      continue
    }
    const pair = /^\s*([A-Za-z][A-Za-z0-9 ./_-]*?)\s*:\s?(.*)$/.exec(line)
    const [, key, value] = pair ?? []
    if (key === undefined || value === undefined) continue
    const section = sections.get(title) ?? new Map<string, string>()
    sections.set(title, section)
    const name = key.toLowerCase()
    const text = value.replace(/^:\s*/, '').trim()
    const earlier = section.get(name)
    // Two answers to one question are none.
    section.set(name, earlier === undefined || earlier === text ? text : conflict)
  }
  return sections
}

const conflict = '(contradiction)'

export interface JoinState {
  readonly entraJoined: Reading<boolean>
  readonly domainJoined: Reading<boolean>
  readonly workplaceJoined: Reading<boolean>
}

export function parseDsregcmd(value: Raw): JoinState {
  const sections = typeof value === 'string' ? dsregSections(value) : new Map<string, Map<string, string>>()
  return {
    entraJoined: yesOrNo(sections, firstSection, 'AzureAdJoined'),
    domainJoined: yesOrNo(sections, firstSection, 'DomainJoined'),
    workplaceJoined: yesOrNo(sections, 'user state', 'WorkplaceJoined'),
  }
}

function yesOrNo(sections: DsregSections, section: string, key: string): Reading<boolean> {
  const value = sections.get(section)?.get(key.toLowerCase())
  if (value === undefined) return unread(sayProbe((w) => w.dsregNoLine(key)))
  if (value === 'YES') return read(true)
  if (value === 'NO') return read(false)
  return unread(sayProbe((w) => w.dsregNotBoolean(key)))
}
