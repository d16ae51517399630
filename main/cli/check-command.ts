import { writeFile } from 'node:fs/promises'
import { checks } from '../../core/checks/index.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { ScanProgress } from '../../core/ipc/bench.ts'
import { buildReport } from '../../core/report/build-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import { scanDevice } from '../scan/scan-device.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { CliSignIn } from './cli-sign-in.ts'
import { CommandError, exitCodes, worstExitCode } from './exit-codes.ts'
import { graphFailureExitCode, openGraphSession, type GraphSession } from './graph-session.ts'
import { loadDevices, type LoadedDevices } from './load-devices.ts'
import { isDirectory } from './is-directory.ts'
import { progressLine } from './progress-line.ts'
import { render, type OutputFormat } from './render.ts'
import { textStyle, type Terminal } from './terminal.ts'
import { toolVersion } from './tool-version.ts'
import { writeReasonOf } from './write-reason.ts'

export interface CheckOptions {
  readonly device: string | null
  readonly scenario: Scenario | null
  readonly overlays: readonly Overlay[] | null
  readonly user: string | null
  readonly demo: boolean
  readonly graphUrl: string | null
  /** Signs in with a code on another screen. */
  readonly signIn: 'device-code' | null
  /** ISO 8601; null: the clock of Microsoft Graph or this machine. */
  readonly asOf: string | null
  /** How long to wait for profiles that are not assigned yet; null: not at all. */
  readonly waitMinutes: number | null
  readonly format: OutputFormat
  readonly out: string | null
  /** True and false are explicit; null: shown on a terminal, left out everywhere else. */
  readonly identifiers: boolean | null
}

export interface CommandTools {
  readonly terminal: Terminal
  readonly stdin: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
  readonly now: () => number
  /** Runs something later; the answer takes it back. Left out: the timers of this process. */
  readonly later?: (run: () => void, ms: number) => () => void
}

interface Subject {
  readonly label: string
  /** Null: this machine. */
  readonly evidence: Evidence | null
}

/** Devices that share the batches that they send to Microsoft Graph; our own number. */
const atOnce = 100

/** `preflight check`: judges one or more devices, prints the reports and returns the exit code. */
export async function checkCommand(options: CheckOptions, tools: CommandTools): Promise<number> {
  const loaded = await subjects(options, tools)
  for (const error of loaded.errors) tools.terminal.writeError(`preflight: ${error}\n`)
  if (loaded.subjects.length === 0) return exitCodes.badInput
  const session = await openGraphSession({
    demo: options.demo,
    graphUrl: options.graphUrl,
    token: tools.terminal.env['PREFLIGHT_GRAPH_TOKEN'],
    signIn: options.demo || options.graphUrl !== null ? null : await chosenSignIn(options, tools),
  })
  try {
    const judged: Judged[] = []
    for (let from = 0; from < loaded.subjects.length; from += atOnce) {
      const some = loaded.subjects.slice(from, from + atOnce)
      judged.push(...(await Promise.all(some.map((subject) => judge(subject, options, tools, session)))))
      if (tools.signal.aborted) return exitCodes.interrupted
    }
    const settled = await afterWaiting(judged, loaded.subjects, options, tools, session)
    if (tools.signal.aborted) return exitCodes.interrupted
    await output(settled, options, tools)
    return exitCode(settled, loaded.errors, session)
  } finally {
    await session.close()
  }
}

/** A token from outside goes before a certificate from the environment, but not before an option of this run. */
async function chosenSignIn(options: CheckOptions, { terminal, signal, now }: CommandTools): Promise<CliSignIn | null> {
  const { env } = terminal
  const asked = options.signIn !== null || (env['PREFLIGHT_CERTIFICATE'] ?? '') !== ''
  if (!asked || (options.signIn === null && (env['PREFLIGHT_GRAPH_TOKEN'] ?? '') !== '')) return null
  const { cliSignInOf } = await import('./cli-sign-in.ts')
  return cliSignInOf({ signIn: options.signIn, env }, { fetch: globalThis.fetch, now, signal, say: terminal.writeError })
}

async function subjects(options: CheckOptions, tools: CommandTools): Promise<{ subjects: Subject[]; errors: readonly string[] }> {
  if (options.device === null) return { subjects: [{ label: 'This machine', evidence: null }], errors: [] }
  const loaded = (await demoDevice(options, options.device)) ?? (await loadDevices(options.device, tools.stdin))
  return { subjects: [...loaded.devices], errors: loaded.errors }
}

/** With `--demo` a device may be named by the id of a demo device instead of a file. */
async function demoDevice(options: CheckOptions, device: string): Promise<LoadedDevices | null> {
  if (!options.demo) return null
  const { demoDevices } = await import('../demo/devices/index.ts')
  const found = demoDevices.find((each) => each.id === device)
  return found ? { devices: [{ label: found.title, evidence: found.evidence }], errors: [] } : null
}

interface Judged {
  readonly report: Report
  readonly facts: Facts
}

/** With `--wait`, devices without a profile are judged again when it has come, or when there is no more waiting. */
async function afterWaiting(judged: readonly Judged[], subjects: readonly Subject[], options: CheckOptions, tools: CommandTools, session: GraphSession): Promise<readonly Judged[]> {
  if (options.waitMinutes === null) return judged
  if (session.tenant === null) throw new CommandError('--wait asks the tenant, so it needs a sign-in.', exitCodes.signInNeeded)
  const { waitForProfiles } = await import('./wait-for-profiles.ts')
  const devices = judged.map(({ report, facts }, index) => ({ label: subjects[index]?.label ?? '', report, facts }))
  const late = await waitForProfiles(devices, { ...tools, minutes: options.waitMinutes, tenant: session.tenant })
  const renewed = new Map(
    await Promise.all(
      [...late].flatMap((index) => {
        const subject = subjects[index]
        return subject === undefined ? [] : [judge(subject, options, tools, session, true).then((again) => [index, again] as const)]
      }),
    ),
  )
  return judged.map((each, index) => renewed.get(index) ?? each)
}

async function judge(subject: Subject, options: CheckOptions, tools: CommandTools, session: GraphSession, fresh = false): Promise<Judged> {
  const line = progressLine(tools.terminal, subject.label)
  const snapshot = await scanDevice({
    evidence: subject.evidence,
    collect: subject.evidence === null ? collectHere : null,
    sourceLabel: subject.label,
    demo: options.demo,
    user: options.user,
    tenant: session.tenant,
    fresh,
    signal: tools.signal,
    onProgress: line.show,
    now: tools.now,
  })
  line.clear()
  const plan = subject.evidence?.plan
  const report = buildReport({
    checks,
    snapshot,
    scenario: options.scenario ?? plan?.scenario ?? 'user-driven',
    overlays: options.overlays ?? plan?.overlays ?? [],
    toolVersion,
    ...(options.asOf === null ? {} : { asOf: options.asOf }),
  })
  return { report, facts: snapshot.facts }
}

async function collectHere(onProgress: (progress: ScanProgress) => void, signal: AbortSignal): Promise<Evidence> {
  const { collectThisMachine } = await import('../probes/collect-here.ts')
  return collectThisMachine({ onProgress, signal, now: Date.now })
}

async function output(judged: readonly Judged[], options: CheckOptions, tools: CommandTools): Promise<void> {
  const { terminal } = tools
  const onScreen = options.format === 'text' && options.out === null && terminal.isTty
  const style = options.out === null ? textStyle(terminal) : textStyle({ ...terminal, isTty: false })
  const text = render(
    judged.map((each) => each.report),
    {
      format: options.format,
      style,
      identifiers: options.identifiers ?? onScreen,
      bench: options.device !== null && (await isDirectory(options.device)),
    },
  )
  if (options.out === null) {
    terminal.write(text)
    return
  }
  await writeFile(options.out, text, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${String(options.out)}: ${writeReasonOf(error)}.`, exitCodes.badInput)
  })
  terminal.writeError(`Wrote ${options.out}.\n`)
}

/**
 * A file that could not be used makes the run `bad input`, whatever the other devices say. Blocked is
 * blocked even when Graph was out of reach; otherwise a Graph that gave nothing has its own code.
 */
function exitCode(judged: readonly Judged[], errors: readonly string[], session: GraphSession): number {
  if (errors.length > 0) return exitCodes.badInput
  const worst = worstExitCode(judged.map((each) => each.report.overall))
  if (session.tenant === null || worst === exitCodes.blocked) return worst
  const failures = judged.map((each) => graphFailureExitCode(each.facts))
  return failures.every((each) => each !== null) ? (failures[0] ?? worst) : worst
}
