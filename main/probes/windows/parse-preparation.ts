import { workloadStates, type AppFailure, type PreparationRun, type Workload, type WorkloadState } from '../../../core/facts/setup-evidence.ts'
import { parseJson } from '../../evidence/parse-json.ts'
import { dword, field, integerField, isRecord, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

/** Longest value of the registry that is read as JSON. Characters. */
const longestJson = 1_000_000

/** Windows' values of AutopilotDevicePrepHint, as public tools read them. */
const hints: ReadonlyMap<number, PreparationRun['phase']> = new Map([
  [0, 'none'],
  [2, 'starting'],
  [3, 'running'],
  [4, 'done'],
])

/** `AutopilotDevicePrepHint` of `AutopilotSettings`; no value: none. */
export function parsePreparationHint(value: Raw): Reading<PreparationRun['phase']> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found = field(value, 'AutopilotDevicePrepHint')
  if (found === undefined || found === null) return read('none')
  return mapReading(dword(found, 'AutopilotDevicePrepHint'), (hint) => read(hints.get(hint) ?? 'unknown'))
}

/** `PageSettings` below `AutopilotSettings\DevicePreparation`: how long the page waits, in minutes; null without settings. */
export function parsePageSettings(value: Raw): Reading<number | null> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const text = field(value, 'PageSettings')
  if (text === undefined || text === null || text === '') return read(null)
  const settings = jsonOf(text)
  if (!isRecord(settings)) return unread(sayForm((w) => w.pageSettings))
  return mapReading(integerField(settings, 'PageTimeoutSeconds', { min: 0, max: 1_000_000 }), (seconds) => read(Math.floor(seconds / 60)))
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** Below `Win32Apps`: a user, then an app with its revision. */
const appKey = new RegExp(`^[^\\\\]{1,200}\\\\(${guid})(?:_\\d{1,6})?(?:\\\\|$)`, 'i')

/** States of 5000 and above are errors (`EnforcementStateMessage`, as public tools read it). */
const errors = { min: 5_000, max: 5_999 }

/** Apps whose last installation failed, from the keys below `HKLM\SOFTWARE\Microsoft\IntuneManagementExtension\Win32Apps`. */
export function parseAppFailures(value: Raw): Reading<readonly AppFailure[]> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noListOfKeys))
  const found = new Map<string, string>()
  for (const [path, entry] of Object.entries(value)) {
    const app = appKey.exec(path)?.[1]?.toLowerCase()
    const text = field(entry, 'EnforcementStateMessage')
    if (app === undefined || text === undefined || text === null || text === '') continue
    const message = jsonOf(text)
    const state = integerField(message, 'EnforcementState', { min: 0, max: 100_000 })
    if (!state.ok) return unread(sayForm((w) => w.appState))
    if (state.value < errors.min || state.value > errors.max) continue
    const code = dword(field(message, 'ErrorCode'), 'ErrorCode')
    found.set(app, code.ok && code.value !== 0 ? `0x${code.value.toString(16).padStart(8, '0')}` : '')
  }
  return read([...found].map(([app, code]) => ({ app, code })))
}

/** Failures that the logs of the extension name: `{ app, code }` is all that the collector takes out of them. */
export function parseLoggedFailures(value: Raw): Reading<readonly AppFailure[]> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noList))
  const rows: readonly Raw[] = value
  const failures = rows.map((row) => {
    const app = field(row, 'app')
    const code = field(row, 'code')
    return typeof app === 'string' && new RegExp(`^${guid}$`, 'i').test(app) && typeof code === 'string' && /^0x[0-9a-f]{8}$/i.test(code) ? { app: app.toLowerCase(), code: code.toLowerCase() } : undefined
  })
  return failures.includes(undefined) ? unread(sayForm((w) => w.logFailure)) : read(failures.filter((each) => each !== undefined))
}

/** `ProvisioningProgress`: what device preparation installs, in its order. */
export function parseWorkloads(value: Raw): Reading<readonly Workload[]> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noListOfKeys))
  const text = Object.entries(value).find(([path]) => path.toLowerCase() === 'provisioningprogress')?.[1]
  const progress = field(text, 'ProvisioningProgress')
  if (progress === undefined || progress === null || progress === '') return read([])
  const list = field(jsonOf(progress), 'Workloads')
  if (!Array.isArray(list)) return unread(sayForm((w) => w.noWorkloads))
  const rows: readonly Raw[] = list
  const workloads = rows.map(workload)
  const bad = workloads.find((each) => !each.ok)
  if (bad && !bad.ok) return bad
  return read(workloads.flatMap((each) => (each.ok ? [each.value] : [])))
}

function workload(row: Raw): Reading<Workload> {
  const name = field(row, 'FriendlyName')
  const code = field(row, 'ErrorCode')
  return mapReading(integerField(row, 'WorkloadState', { min: 0, max: 100 }), (state) =>
    read({
      name: typeof name === 'string' ? name.slice(0, 200) : '',
      state: stateOf(state),
      startedAt: timeOf(field(row, 'StartTime')),
      endedAt: timeOf(field(row, 'EndTime')),
      code: typeof code === 'string' || typeof code === 'number' ? String(code).slice(0, 40) : null,
    }),
  )
}

/** 0 to 7 in the order of the list; its last entry stands for every other number. */
function stateOf(state: number): WorkloadState {
  return workloadStates[Math.min(state, workloadStates.length - 1)] ?? 'unknown'
}

/** `/Date(…)/` with milliseconds since 1970. */
function timeOf(value: Raw): string | null {
  const milliseconds = typeof value === 'string' ? /^\/Date\((\d{1,14})\)\/$/.exec(value)?.[1] : undefined
  return milliseconds === undefined ? null : new Date(Number(milliseconds)).toISOString()
}

function jsonOf(text: Raw): Raw {
  if (typeof text !== 'string') return undefined
  try {
    return parseJson(text, 'The value', longestJson)
  } catch {
    return undefined
  }
}

/** `Win32_Service`: no row when the extension is not installed. `State` is the same word in every language. */
export function parseManagementExtension(value: Raw): Reading<'absent' | 'running' | 'stopped'> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noListOfServices))
  const services: readonly Raw[] = value
  const [service] = services
  if (service === undefined) return read('absent')
  const state = field(service, 'State')
  return typeof state === 'string' && state !== '' ? read(state === 'Running' ? 'running' : 'stopped') : unread(sayForm((w) => w.serviceNoState))
}
