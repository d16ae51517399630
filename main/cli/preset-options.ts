import path from 'node:path'
import { completeUser } from '../../core/ipc/settings.ts'
import { BadPreset, readPresetFile } from '../settings/read-preset.ts'
import type { Preset } from '../settings/preset-schema.ts'
import type { CheckOptions, CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

/** What a command line asks for, with everything from a preset that it does not say itself. */
export async function withPreset(file: string, options: CheckOptions, tools: CommandTools): Promise<{ readonly options: CheckOptions; readonly tools: CommandTools }> {
  const preset = await readPresetFile(path.resolve(file)).catch((error: unknown) => {
    throw error instanceof BadPreset ? new CommandError(error.sentence, exitCodes.badInput) : error
  })
  return { options: optionsWith(preset, options), tools: { ...tools, ...languageIn(preset), terminal: { ...tools.terminal, env: { ...signInOf(preset), ...given(tools.terminal.env) } } } }
}

function optionsWith({ scenario, overlays, userDomain, exportIdentifiers }: Preset, options: CheckOptions): CheckOptions {
  return {
    ...options,
    scenario: options.scenario ?? scenario ?? null,
    ...(overlays === undefined ? {} : { usualOverlays: overlays }),
    user: options.user === null ? null : completeUser(options.user, userDomain ?? null),
    // Names on a terminal are no export, so false asks for nothing more than what is usual.
    identifiers: options.identifiers ?? (exportIdentifiers === true ? true : null),
  }
}

/** `system` says nothing that is not usual. */
function languageIn({ language }: Preset): Partial<Pick<CommandTools, 'language'>> {
  return language === undefined || language === 'system' ? {} : { language }
}

/** Who signs in where. A preset names no host: its cloud is one of a closed list. */
function signInOf({ clientId, tenant, cloud }: Preset): Readonly<Record<string, string>> {
  return {
    ...(clientId === undefined ? {} : { PREFLIGHT_CLIENT_ID: clientId }),
    ...(tenant === undefined ? {} : { PREFLIGHT_TENANT_ID: tenant }),
    ...(cloud === undefined ? {} : { PREFLIGHT_CLOUD: cloud }),
  }
}

/** The environment without empty values: those say nothing. */
function given(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [[name, value]])))
}
