import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { TargetFilter } from '../../core/facts/profile-path.ts'
import { evaluateFilter, type FilterDevice } from '../../core/profile-chain/assignment-filter.ts'
import { clauseWords } from '../../core/profile-chain/clause-words.ts'
import type { RuleResult } from '../../core/profile-chain/evaluate-rule.ts'
import type { Language, Words } from '../../core/words/language.ts'
import { asTold, inEvery } from '../../core/words/say.ts'
import { callName } from '../graph/call-name.ts'
import type { BetaRecord } from './beta-record.ts'
import { readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { idOrEmpty, looseText } from './values.ts'
import { answerWords, sayAnswer } from './answer-words.ts'

const path = '/deviceManagement/assignmentFilters'

const item = z.object({ id: z.string().min(1).max(100), displayName: looseText, platform: looseText, rule: z.string().max(10_000).nullish() })

/** An assignment filter of the tenant; there are 200 at most (learn.microsoft.com/intune/fundamentals/filters/overview, 2026-02-10). */
export type AssignmentFilter = z.infer<typeof item>

/** One list for all devices of the bench. */
export async function readAssignmentFilters(reader: ScanReader): Promise<Fact<readonly AssignmentFilter[]>> {
  const list = await reader.list({ version: 'beta', path: `${path}?$select=id,displayName,platform,rule`, service: 'intune', shared: true }, reserve.first)
  return readList(list, callName('beta', path), item)
}

interface FilterResult {
  readonly matches: RuleResult['matches']
  /** The clauses that decide, in words. */
  readonly clauses: Words<string>
}

/** What the filters of the tenant make of one device, by id in lower case. */
export type FilterAnswers = ReadonlyMap<string, { readonly name: string; readonly result: FilterResult }>

/** Members of devicePlatformType that no Windows device is. */
const otherPlatforms = /^(?:android|ios|mac|linux|vision|tvos|aosp)/i

export function filterAnswers(filters: Fact<readonly AssignmentFilter[]>, device: FilterDevice): Fact<FilterAnswers> {
  return mapFact(filters, (found) => new Map(found.map((filter) => [filter.id.toLowerCase(), { name: filter.displayName ?? '', result: resultOf(filter, device) }])))
}

function resultOf({ platform, rule }: AssignmentFilter, device: FilterDevice): FilterResult {
  const result = (language: Language): RuleResult =>
    otherPlatforms.test(platform ?? '')
      ? { matches: false, clauses: [{ text: answerWords[language].thePlatform, observed: 'Windows', why: null }] }
      : evaluateFilter(rule ?? '', device, language)
  const { matches } = result('en')
  return { matches, clauses: inEvery((language) => clauseWords(result(language).clauses, language)) }
}

/** What enrollment will report about a device, as far as it is settled by now. */
export function filterDevice(hardware: { readonly manufacturer: Fact<string>; readonly model: Fact<string> }, record: Fact<BetaRecord>): FilterDevice {
  const { manufacturer, model } = hardware
  const inSync = record.status === 'known' && record.value.deploymentProfileAssignmentStatus === 'assignedInSync'
  const profile = inSync ? (record.value.deploymentProfile?.displayName ?? '') : ''
  return {
    ...(manufacturer.status === 'known' ? { manufacturer: manufacturer.value.trim() } : {}),
    ...(model.status === 'known' ? { model: model.value.trim() } : {}),
    ...(profile === '' ? {} : { enrollmentprofilename: profile }),
  }
}

/** The filter of an assignment, if one has a say. */
interface Filtered {
  readonly deviceAndAppManagementAssignmentFilterId?: string | null | undefined
  readonly deviceAndAppManagementAssignmentFilterType?: string | null | undefined
}

export type FilterMode = 'none' | 'include' | 'exclude' | 'unknown'

export function filterMode(target: Filtered): FilterMode {
  const type = target.deviceAndAppManagementAssignmentFilterType ?? ''
  if (idOrEmpty(target.deviceAndAppManagementAssignmentFilterId) === '' || type === 'none') return 'none'
  return type === 'include' || type === 'exclude' ? type : 'unknown'
}

/** Whether the filter of an assignment matches the device; open where a clause or the filter itself cannot be judged. */
export function filterMatch(target: Filtered, filters: Fact<FilterAnswers> | undefined, source: string, at: string): Fact<boolean> {
  if (filters === undefined) return unreadable(source, sayAnswer((w) => w.filtersNotRead))
  if (filters.status === 'unavailable') return filters
  const answer = filters.value.get(idOrEmpty(target.deviceAndAppManagementAssignmentFilterId).toLowerCase())
  if (answer === undefined) return unreadable(source, sayAnswer((w) => w.filterGone))
  const { matches, clauses } = answer.result
  return matches === 'unknown' ? unreadable(source, sayAnswer((w, language) => w.filterOpen(answer.name, clauses[language]))) : known(matches, source, at)
}

/** The same for the chain from the group tag to the profile. Null: no filter has a say. */
export function targetFilter(target: Filtered, filters: Fact<FilterAnswers> | undefined): TargetFilter | null {
  const mode = filterMode(target)
  if (mode !== 'include' && mode !== 'exclude') return null
  const answer = filters?.status === 'known' ? filters.value.get(idOrEmpty(target.deviceAndAppManagementAssignmentFilterId).toLowerCase()) : undefined
  return { name: answer?.name ?? '', mode, matches: answer?.result.matches ?? 'unknown', clauses: answer?.result.clauses ?? asTold('') }
}
