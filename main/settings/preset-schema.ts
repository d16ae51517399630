import { z } from 'zod'
import { cloudIds } from '../../core/ipc/account.ts'
import { domainPattern, hideablePages, languageChoices, themeChoices } from '../../core/ipc/settings.ts'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'
import type { Words } from '../../core/words/language.ts'
import { asTold } from '../../core/words/say.ts'
import { sayPreset } from './preset-words.ts'

/** Raised when a key changes its meaning. */
export const presetSchemaId = 'preflight.preset/1'

const guid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/
const guidText = z.string().regex(guid)
const domainText = z.string().regex(domainPattern)
const lower = (text: string): string => text.toLowerCase()

/**
 * What a preset may set. It has no key for a host, a path, a program or the storage of tokens, and never gets one:
 * a preset may come from a stranger's stick.
 */
export const presetFile = z.strictObject({
  $schema: z.string().max(500).optional().describe('For editors. Preflight does not read what it points to.'),
  schema: z.literal(presetSchemaId).describe('What this file is.'),
  name: z.string().min(1).max(80).optional().describe('What the window calls this preset.'),
  tenant: z.union([guidText, domainText]).optional().describe('Tenant id or one of the domains of the tenant that people sign in to.'),
  clientId: guidText.optional().describe("Application (client) id of the tenant's own app registration."),
  cloud: z.enum(cloudIds).optional().describe('The cloud of the tenant.'),
  scenario: z.enum(scenarioIds).optional().describe('How every device is to be enrolled. Nobody can choose another.'),
  overlays: z.array(z.enum(overlayIds)).max(overlayIds.length).optional().describe('What comes on top of the scenario for a device that brings no plan of its own.'),
  userDomain: domainText.optional().describe('Completes user names that are typed without a domain.'),
  hiddenPages: z.array(z.enum(hideablePages)).max(hideablePages.length).optional().describe('Pages that the window does not show.'),
  language: z.enum(languageChoices).optional(),
  theme: z.enum(themeChoices).optional(),
  keepHistory: z.boolean().optional().describe('false: nobody can switch the history on. true: it is on unless somebody switches it off.'),
  exportIdentifiers: z
    .boolean()
    .optional()
    .describe('Whether exports hold serial numbers, names and users unless somebody chooses otherwise for one export. false: nobody can change that default.'),
})

export type Preset = z.infer<typeof presetFile>
export type PresetKey = keyof Preset

/** Ids and domains mean the same in small letters. */
export function cleanPreset(preset: Preset): Preset {
  const { tenant, clientId, userDomain, ...rest } = preset
  return {
    ...rest,
    ...(tenant === undefined ? {} : { tenant: lower(tenant) }),
    ...(clientId === undefined ? {} : { clientId: lower(clientId) }),
    ...(userDomain === undefined ? {} : { userDomain: lower(userDomain) }),
  }
}

/** What the value of a key may be. */
export interface Expected {
  readonly text: Words<string>
  /** Where only some words are allowed: those. */
  readonly words: readonly string[]
}

const anyOther = (text: Words<string>): Expected => ({ text, words: [] })
const oneOf = (words: readonly string[]): Expected => ({ text: sayPreset((w) => w.oneOf(words.join(', '))), words })
const listOf = (words: readonly string[]): Expected => ({ text: sayPreset((w) => w.listOf(String(words.length), words.join(', '))), words })

/** What stands behind "expected" when the value of a key cannot be used. */
export const expectedOf: { readonly [K in PresetKey]-?: Expected } = {
  $schema: anyOther(sayPreset((w) => w.address)),
  schema: anyOther(asTold(`"${presetSchemaId}"`)),
  name: anyOther(sayPreset((w) => w.name)),
  tenant: anyOther(sayPreset((w) => w.tenant)),
  clientId: anyOther(sayPreset((w) => w.id)),
  cloud: oneOf(cloudIds),
  scenario: oneOf(scenarioIds),
  overlays: listOf(overlayIds),
  userDomain: anyOther(sayPreset((w) => w.domain)),
  hiddenPages: listOf(hideablePages),
  language: oneOf(languageChoices),
  theme: oneOf(themeChoices),
  keepHistory: anyOther(sayPreset((w) => w.trueOrFalse)),
  exportIdentifiers: anyOther(sayPreset((w) => w.trueOrFalse)),
}

/** The JSON Schema (2020-12) of a preset, for editors and for `preflight schema preset`. */
export function presetJsonSchema(): unknown {
  return z.toJSONSchema(presetFile)
}
