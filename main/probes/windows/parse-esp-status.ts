import type { EspCategory, EspState, EspStatus, EspStep } from '../../../core/facts/stuck.ts'
import { field, isRecord, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

/** State words that Windows has been seen to write; they are the same in every language. Keys in lower case. */
const states: ReadonlyMap<string, EspState> = new Map([
  ['notstarted', 'not-started'],
  ['inprogress', 'in-progress'],
  ['succeeded', 'succeeded'],
  ['failed', 'failed'],
  ['cancelled', 'failed'],
  // An earlier line failed and took this one with it.
  ['failedfromprevioussubcategory', 'failed'],
  ['failedfrompreviouscategory', 'failed'],
  ['notrequired', 'not-required'],
  ['rebootrequiredandtryagain', 'restart-required'],
])

/** A page has some ten lines; more is no page. */
const mostSteps = 60

const ownFields = new Set(['categorystate', 'categorysucceeded', 'categorystatusmessage', 'categorystatustext'])

/**
 * The three `…Category.Status` values of `HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotSettings`: JSON texts, in a
 * nested form, and in a flat form of older Windows that holds nothing but localized texts.
 */
export function parseEspStatus(value: Raw): Reading<EspStatus> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const [preparation, device, account] = ['DevicePreparation', 'DeviceSetup', 'AccountSetup'].map((name) => category(field(value, `${name}Category.Status`)))
  if (preparation === undefined || device === undefined || account === undefined) return unread(sayForm((w) => w.espStatus))
  return read({ devicePreparation: preparation, deviceSetup: device, accountSetup: account })
}

/** Null: nothing recorded. Undefined: recorded, but no JSON object. */
function category(found: Raw): EspCategory | null | undefined {
  if (found === undefined || found === null || found === '') return null
  if (typeof found !== 'string') return undefined
  const status = object(found)
  if (status === undefined) return undefined
  const steps = Object.entries(status)
    .filter(([name]) => !ownFields.has(name.toLowerCase()))
    .slice(0, mostSteps)
    .map(([name, entry]) => step(name, entry))
  const explicit = stateOf(field(status, 'categoryState'))
  return { state: explicit === 'unknown' ? combined(field(status, 'categorySucceeded'), steps) : explicit, steps }
}

function object(text: string): { readonly [name: string]: Raw } | undefined {
  try {
    const parsed: Raw = JSON.parse(text)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** The words of a status text follow the language of Windows; only the code in brackets does not. */
function step(name: string, entry: Raw): EspStep {
  const state = isRecord(entry) ? stateOf(field(entry, 'subcategoryState')) : 'unknown'
  const text = isRecord(entry) ? field(entry, 'subcategoryStatusText') : entry
  const code = typeof text === 'string' ? /\((0x[0-9a-f]{8})\)/i.exec(text)?.[1]?.toLowerCase() : undefined
  return { name: shortName(name), state, code: code ?? null }
}

function shortName(name: string): string {
  return name
    .replace(/^.*\./, '')
    .replace(/Subcategory$/, '')
    .replace(/[^\w-]/g, '')
    .slice(0, 60)
}

function stateOf(word: Raw): EspState {
  return typeof word === 'string' ? (states.get(word.replaceAll('_', '').toLowerCase()) ?? 'unknown') : 'unknown'
}

/** Windows may leave the summary empty for good, so the lines decide; a failed line fails the category. */
function combined(succeeded: Raw, steps: readonly EspStep[]): EspState {
  const has = (state: EspState): boolean => steps.some((each) => each.state === state)
  if (has('failed')) return 'failed'
  if (succeeded === true) return 'succeeded'
  if (succeeded === false) return 'failed'
  if (has('restart-required')) return 'restart-required'
  if (has('unknown') || steps.length === 0) return 'unknown'
  if (steps.every(({ state }) => state === 'succeeded' || state === 'not-required')) return 'succeeded'
  return steps.every(({ state }) => state === 'not-started') ? 'not-started' : 'in-progress'
}
