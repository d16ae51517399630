import { writeFile } from 'node:fs/promises'
import type { OverallVerdict } from '../../core/engine/verdict.ts'
import type { Words } from '../../core/words/language.ts'
import type { CheckOptions, CommandTools } from './check-options.ts'
import type { CliSignIn } from './cli-sign-in.ts'
import { CommandError, exitCodes, worstExitCode } from './exit-codes.ts'
import { graphFailureExitCode, openGraphSession, type GraphSession } from './graph-session.ts'
import { judgeDevice, type Judged, type Subject } from './judge-device.ts'
import { loadDevicesInParts, type LoadedDevices } from './load-devices.ts'
import { isDirectory } from './is-directory.ts'
import { render, type RenderOptions } from './render.ts'
import { openReportStream } from './report-stream.ts'
import { textStyle } from './terminal.ts'
import { sentenceAbout } from './read-reason.ts'
import { writeReasonOf } from './write-reason.ts'
import { openWaitBook, type WaitBook } from '../waiting/wait-book.ts'

/** Devices that share the batches that they send to Microsoft Graph: whole batches of twenty, as on the bench of the window; our own number. */
const atOnce = 100

/** What the exit code needs to know of a device. */
interface Outcome {
  readonly overall: OverallVerdict
  /** Why Microsoft Graph gave nothing for it, as an exit code; null when it gave something. */
  readonly graphFailure: number | null
}

/**
 * `preflight check`: judges one or more devices, prints the reports and returns the exit code. A folder is read,
 * judged and, where the format allows it, written a hundred devices at a time.
 */
export async function checkCommand(asked: CheckOptions, given: CommandTools): Promise<number> {
  let language = asked.language ?? given.language
  try {
    const { options, tools } = await completed(asked, given)
    language = options.language ?? tools.language
    return await checkDevices(options, tools)
  } catch (error) {
    throw error instanceof CommandError ? error.told(language) : error
  }
}

async function checkDevices(options: CheckOptions, tools: CommandTools): Promise<number> {
  const rendering = await renderingOf(options, tools)
  const direct = options.out === null && options.waitMinutes === null ? openReportStream(rendering, tools.terminal.write) : null
  const waitBook = await bookOfWaits(options, tools)
  const outcomes: Outcome[] = []
  const kept: { readonly subject: Subject; readonly judged: Judged }[] = []
  let bad = false
  let session: GraphSession | null = null
  try {
    for await (const part of parts(options, tools)) {
      for (const error of part.errors) tools.terminal.writeError(`preflight: ${error[rendering.language]}\n`)
      bad ||= part.errors.length > 0
      for (let from = 0; from < part.subjects.length; from += atOnce) {
        const { tenant } = (session ??= await openSession(options, tools))
        const some = part.subjects.slice(from, from + atOnce)
        const judged = await Promise.all(some.map(async (subject) => {
          const each = await judgeDevice(subject, options, tools, tenant, false, waitBook)
          // Facts are only needed again to judge a second time.
          return { outcome: outcomeOf(each), judged: options.waitMinutes === null ? { ...each, facts: {} } : each }
        }))
        if (tools.signal.aborted) return exitCodes.interrupted
        outcomes.push(...judged.map(({ outcome }) => outcome))
        for (const [index, { judged: each }] of judged.entries()) {
          const subject = some[index]
          if (direct !== null) {
            direct.add(each.report)
            await written()
          }
          // And so is evidence.
          else if (subject !== undefined) kept.push({ subject: options.waitMinutes === null ? { ...subject, evidence: null } : subject, judged: each })
        }
      }
    }
    if (session === null) return exitCodes.badInput
    if (direct !== null) {
      direct.end()
      return exitCode(outcomes, bad, session)
    }
    const settled = await afterWaiting(kept, options, tools, session, waitBook)
    if (tools.signal.aborted) return exitCodes.interrupted
    await output(settled, rendering, options, tools)
    return exitCode(options.waitMinutes === null ? outcomes : settled.map(outcomeOf), bad, session)
  } finally {
    await session?.close()
  }
}

/** Lets one report leave before the next is written: a hundred of them would lie in memory together. */
function written(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

async function completed(options: CheckOptions, tools: CommandTools): Promise<{ readonly options: CheckOptions; readonly tools: CommandTools }> {
  const { preset = null } = options
  if (preset === null) return { options, tools }
  const { withPreset } = await import('./preset-options.ts')
  return withPreset(preset, options, tools)
}

function outcomeOf({ report, facts }: Judged): Outcome {
  return { overall: report.overall, graphFailure: graphFailureExitCode(facts) }
}

async function openSession(options: CheckOptions, tools: CommandTools): Promise<GraphSession> {
  return openGraphSession({
    demo: options.demo,
    graphUrl: options.graphUrl,
    token: tools.terminal.env['PREFLIGHT_GRAPH_TOKEN'],
    signIn: options.demo || options.graphUrl !== null ? null : await chosenSignIn(options, tools),
  })
}

/** A token from outside goes before a certificate from the environment, but not before an option of this run. */
async function chosenSignIn(options: CheckOptions, { terminal, signal, now }: CommandTools): Promise<CliSignIn | null> {
  const { env } = terminal
  const asked = options.signIn !== null || (env['PREFLIGHT_CERTIFICATE'] ?? '') !== ''
  if (!asked || (options.signIn === null && (env['PREFLIGHT_GRAPH_TOKEN'] ?? '') !== '')) return null
  const { cliSignInOf } = await import('./cli-sign-in.ts')
  return cliSignInOf({ signIn: options.signIn, env }, { fetch: globalThis.fetch, now, signal, say: terminal.writeError })
}

/** How long profiles took; with the demo tenant nothing is kept. */
async function bookOfWaits({ demo }: CheckOptions, { waitsFile }: CommandTools): Promise<WaitBook> {
  const book = openWaitBook({ file: demo ? null : (waitsFile ?? null), log: () => undefined })
  await book.settled()
  return book
}

interface Part {
  readonly subjects: readonly Subject[]
  readonly errors: readonly Words<string>[]
}

async function* parts(options: CheckOptions, tools: CommandTools): AsyncGenerator<Part> {
  if (options.device === null) {
    yield { subjects: [{ label: 'This machine', evidence: null }], errors: [] }
    return
  }
  const demo = await demoDevice(options, options.device)
  if (demo !== null) yield { subjects: demo.devices, errors: demo.errors }
  else for await (const { devices, errors } of loadDevicesInParts(options.device, tools.stdin)) yield { subjects: devices, errors }
}

/** With `--demo` a device may be named by the id of a demo device instead of a file. */
async function demoDevice(options: CheckOptions, device: string): Promise<LoadedDevices | null> {
  if (!options.demo) return null
  const { demoDevices } = await import('../demo/devices/index.ts')
  const found = demoDevices.find((each) => each.id === device)
  return found ? { devices: [{ label: found.title, evidence: found.evidence }], errors: [] } : null
}

/** With `--wait`, devices without a profile are judged again when it has come, or when there is no more waiting. */
async function afterWaiting(
  kept: readonly { readonly subject: Subject; readonly judged: Judged }[],
  options: CheckOptions,
  tools: CommandTools,
  session: GraphSession,
  waitBook: WaitBook,
): Promise<readonly Judged[]> {
  const judged = kept.map((each) => each.judged)
  const { tenant } = session
  if (options.waitMinutes === null) return judged
  if (tenant === null) throw new CommandError('--wait asks the tenant, so it needs a sign-in.', exitCodes.signInNeeded)
  const { waitForProfiles } = await import('./wait-for-profiles.ts')
  const devices = kept.map(({ subject, judged: { report, facts } }) => ({ label: subject.label, report, facts }))
  const late = await waitForProfiles(devices, { ...tools, minutes: options.waitMinutes, tenant, waitBook, keep: !options.demo })
  return Promise.all(kept.map(async ({ subject, judged: earlier }, index) => (late.has(index) ? judgeDevice(subject, options, tools, tenant, true, waitBook) : Promise.resolve(earlier))))
}

async function renderingOf(options: CheckOptions, { terminal, language: usual }: CommandTools): Promise<RenderOptions> {
  const language = options.language ?? usual
  const onScreen = options.format === 'text' && options.out === null && terminal.isTty
  return {
    format: options.format,
    language,
    style: options.out === null ? textStyle(terminal) : textStyle({ ...terminal, isTty: false }),
    // A sheet lies on the device that it names.
    identifiers: options.identifiers ?? (onScreen || options.format === 'sheet'),
    bench: options.device !== null && (await isDirectory(options.device)),
    sheets: options.format === 'sheet' ? (await import('./sheet-renderer.ts')).sheetRenderer(terminal.env, language) : null,
  }
}

async function output(judged: readonly Judged[], rendering: RenderOptions, { out }: CheckOptions, { terminal }: CommandTools): Promise<void> {
  const text = render(judged.map((each) => each.report), rendering)
  if (out === null) {
    terminal.write(text)
    return
  }
  await writeFile(out, text, 'utf8').catch((error: unknown) => {
    throw new CommandError(sentenceAbout(out, writeReasonOf(error)), exitCodes.badInput)
  })
  terminal.writeError(`Wrote ${out}.\n`)
}

/**
 * A file that could not be used makes the run `bad input`, whatever the other devices say. Blocked is
 * blocked even when Graph was out of reach; otherwise a Graph that gave nothing has its own code.
 */
function exitCode(outcomes: readonly Outcome[], bad: boolean, session: GraphSession): number {
  if (bad) return exitCodes.badInput
  const worst = worstExitCode(outcomes.map((each) => each.overall))
  if (session.tenant === null || worst === exitCodes.blocked) return worst
  const failures = outcomes.map((each) => each.graphFailure)
  return failures.every((each) => each !== null) ? (failures[0] ?? worst) : worst
}
