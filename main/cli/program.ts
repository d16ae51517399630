import { Argument, Command, CommanderError, Option } from 'commander'
import { parseFormat, parseMinutes, parseOverlays, parseScenario, parseTime } from './arguments.ts'
import type { CommandTools } from './check-options.ts'
import type { CatalogFormat } from './checks-command.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { hashHelp } from './hash/hash-help.ts'
import { exitCodeHelp, signInHelp } from './help-texts.ts'
import type { OutputFormat } from './render.ts'
import type { SchemaName } from './schema-command.ts'
import { toolVersion } from './tool-version.ts'
import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import { languages, type Language } from '../../core/words/language.ts'

interface CheckFlags {
  readonly device?: string
  readonly scenario?: Scenario
  readonly with?: readonly Overlay[]
  readonly user?: string
  readonly demo?: boolean
  readonly graphUrl?: string
  readonly signIn?: 'device-code'
  readonly asOf?: string
  /** True: as long as usual. */
  readonly wait?: number | true
  readonly format: OutputFormat
  readonly language?: Language
  readonly out?: string
  readonly identifiers?: boolean
  readonly preset?: string
}

interface HashFlags {
  readonly format: 'text' | 'json'
  readonly fix?: boolean
  readonly out?: string
  readonly compare?: boolean
  readonly identifiers?: boolean
}

/** Most minutes of waiting when the command names none; our own number. */
const usualWaitMinutes = 60

/** Runs one command line and returns its exit code. Only the named commands do anything. */
export async function runCommandLine(argv: readonly string[], tools: CommandTools): Promise<number> {
  let exitCode = 0
  const program = buildProgram(tools, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage
    if (error instanceof CommandError) {
      tools.terminal.writeError(`preflight: ${error.message}\n`)
      return error.exitCode
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tools.terminal.writeError(`preflight: something went wrong inside Preflight.\n${detail}\n`)
    return exitCodes.internal
  }
}

/** Commands themselves are English everywhere; this is about what they find. */
const languageOption = (): Option => new Option('--language <language>', 'language of the result (default: that of the preset, else of the system)').choices(languages)
const systemLanguageOption = (tools: CommandTools): Option => new Option('--language <language>', 'language of the result').choices(languages).default(tools.language)

function buildProgram(tools: CommandTools, finish: (code: number) => void): Command {
  const program = new Command('preflight')
    .description('Tells whether Windows Autopilot enrollment will work for a device, a user and a way to sign in.')
    .version(toolVersion)
    .exitOverride()
    .configureOutput({ writeOut: tools.terminal.write, writeErr: tools.terminal.writeError })
    .showHelpAfterError('Run "preflight help" for the commands and their options.')
    .addHelpText('after', exitCodeHelp)

  program
    .command('check')
    .description('judge a device and say what blocks its enrollment')
    .option('-d, --device <file|dir|->', 'evidence file, folder of evidence files, registration CSV, or - for standard input (default: this machine)')
    .option('-s, --scenario <scenario>', 'how the device is to be enrolled', parseScenario)
    .option('-w, --with <overlays>', 'what comes on top: tap, fido2, hyper-v-vm, stuck (comma-separated)', parseOverlays)
    .option('-u, --user <upn>', 'who will sign in (default: the user that the Autopilot record names)')
    .option('--demo', 'ask the embedded demo tenant instead of a real one')
    .option('--graph-url <url>', 'Microsoft Graph root: loopback or a known cloud; the token comes from PREFLIGHT_GRAPH_TOKEN')
    .addOption(new Option('--sign-in <how>', 'sign in with a code on another screen; app registration from PREFLIGHT_CLIENT_ID, PREFLIGHT_TENANT_ID').choices(['device-code']))
    .option('--as-of <time>', 'judge as of this time, with zone', parseTime)
    .option('--wait [minutes]', 'wait until the profile is assigned, 60 minutes at most or as many as given, then judge', parseMinutes)
    .option('--preset <file>', 'preset with tenant, app registration, cloud, scenario and user domain; what the command line says goes before it')
    .option('-f, --format <format>', 'text, json, html, csv, junit, or sheet: a page to print for each device', parseFormat, 'text')
    .addOption(languageOption())
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--identifiers', 'keep serial numbers, names and users in the output')
    .option('--no-identifiers', 'leave them out (default for everything but text on a terminal and sheets)')
    .addHelpText('after', signInHelp)
    .action(async (flags: CheckFlags) => {
      if (flags.demo === true && flags.graphUrl !== undefined) {
        throw new CommandError('--demo and --graph-url exclude each other.', exitCodes.usage)
      }
      if (flags.signIn !== undefined && (flags.demo === true || flags.graphUrl !== undefined)) {
        throw new CommandError('--sign-in goes with neither --demo nor --graph-url.', exitCodes.usage)
      }
      const { checkCommand } = await import('./check-command.ts')
      finish(
        await checkCommand(
          {
            device: flags.device ?? null,
            scenario: flags.scenario ?? null,
            overlays: flags.with ?? null,
            user: flags.user ?? null,
            demo: flags.demo ?? false,
            graphUrl: flags.graphUrl ?? null,
            signIn: flags.signIn ?? null,
            asOf: flags.asOf ?? null,
            waitMinutes: flags.wait === true ? usualWaitMinutes : (flags.wait ?? null),
            format: flags.format,
            language: flags.language ?? null,
            out: flags.out ?? null,
            identifiers: flags.identifiers ?? null,
            preset: flags.preset ?? null,
          },
          tools,
        ),
      )
    })

  program
    .command('collect')
    .description('write the evidence file of this machine')
    .option('-o, --out <file>', 'file to write (default: standard output)')
    .action(async (flags: { readonly out?: string }) => {
      const { collectCommand } = await import('./collect-command.ts')
      finish(await collectCommand({ out: flags.out ?? null }, tools))
    })

  program
    .command('stick')
    .description('put the collector and its launcher on a USB stick')
    .argument('<dir>', 'the stick, or any folder')
    .action(async (dir: string) => {
      const { stickCommand } = await import('./stick-command.ts')
      finish(await stickCommand(dir, tools))
    })

  program
    .command('demo')
    .description('judge the demo devices against the demo tenant')
    .addOption(systemLanguageOption(tools))
    .action(async ({ language }: { readonly language: Language }) => {
      const { demoCommand } = await import('./demo-command.ts')
      finish(await demoCommand(language, tools))
    })

  program
    .command('hash')
    .description('decode and verify hardware hashes')
    .argument('<file...>', 'hash as text, CSV, OA3.xml, evidence file, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--fix', 'write a clean CSV that Intune accepts (with --out)')
    .option('-o, --out <file>', 'the CSV that --fix writes')
    .option('--compare', 'compare two hashes: the same device, a replaced board, a clone')
    .option('--identifiers', 'keep serial numbers, addresses and keys in the output')
    .option('--no-identifiers', 'leave them out')
    .addHelpText('after', hashHelp)
    .action(async (inputs: readonly string[], flags: HashFlags) => {
      const { hashCommand } = await import('./hash-command.ts')
      finish(
        await hashCommand(
          {
            inputs,
            format: flags.format,
            fix: flags.fix ?? false,
            out: flags.out ?? null,
            compare: flags.compare ?? false,
            identifiers: flags.identifiers ?? null,
          },
          tools,
        ),
      )
    })

  program
    .command('explain')
    .description('say what an error code means')
    .argument('<code...>', 'hex, decimal, AADSTS, symbolic or registration codes')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(systemLanguageOption(tools))
    .action(async (codes: readonly string[], flags: { readonly format: 'text' | 'json'; readonly language: Language }) => {
      const { explainCommand } = await import('./explain-command.ts')
      finish(explainCommand(codes, flags, tools))
    })

  program
    .command('checks')
    .description('list the checks: what each one needs, where it counts and where its rule comes from')
    .argument('[id...]', 'checks to describe in full')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'md']).default('text'))
    .addOption(systemLanguageOption(tools))
    .action(async (ids: readonly string[], flags: { readonly format: CatalogFormat; readonly language: Language }) => {
      const { checksCommand } = await import('./checks-command.ts')
      finish(checksCommand(ids, flags, tools))
    })

  program
    .command('cases')
    .description('run acceptance cases')
    .argument('<file|dir...>', 'case files or folders of case files')
    .action(async (paths: readonly string[]) => {
      const { runCases } = await import('./cases/run-cases.ts')
      finish(await runCases(paths, tools.terminal))
    })

  program
    .command('schema')
    .description('print the JSON schema of evidence file, report, catalog of checks and preset, or of one of them')
    .addArgument(new Argument('[name]', 'which one').choices(['evidence', 'report', 'catalog', 'preset']))
    .action(async (name?: SchemaName) => {
      const { schemaText } = await import('./schema-command.ts')
      tools.terminal.write(schemaText(name ?? null))
    })

  return program
}
