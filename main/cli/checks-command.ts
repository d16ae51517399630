import { assertNever } from '../../core/assert-never.ts'
import { describeChecks, type Catalog } from '../../core/catalog/catalog.ts'
import { catalogToMarkdown } from '../../core/catalog/catalog-to-markdown.ts'
import { catalogToText, entriesToText } from '../../core/catalog/catalog-to-text.ts'
import { checks } from '../../core/checks/index.ts'
import { printable } from '../../core/report/printable.ts'
import type { Language } from '../../core/words/language.ts'
import type { CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { textStyle, type Terminal } from './terminal.ts'

export type CatalogFormat = 'text' | 'json' | 'md'

export interface ChecksOptions {
  readonly format: CatalogFormat
  readonly language: Language
}

/**
 * `preflight checks [ID...]`: what the checks are, all of them or the named ones in full. Returns 0. Throws
 * `CommandError` when there is no check of that name.
 */
export function checksCommand(ids: readonly string[], { format, language }: ChecksOptions, { terminal }: Pick<CommandTools, 'terminal'>): number {
  const catalog = describeChecks(checks, language)
  terminal.write(rendered(ids.length === 0 ? catalog : { ...catalog, checks: ids.map((id) => entryOf(catalog, id)) }, ids.length === 0, format, terminal))
  return exitCodes.ready
}

function rendered(catalog: Catalog, whole: boolean, format: CatalogFormat, terminal: Terminal): string {
  switch (format) {
    case 'text':
      return whole ? catalogToText(catalog, textStyle(terminal)) : entriesToText(catalog, textStyle(terminal))
    case 'json':
      return `${JSON.stringify(catalog, null, 2)}\n`
    case 'md':
      return catalogToMarkdown(catalog)
    default:
      return assertNever(format)
  }
}

function entryOf(catalog: Catalog, id: string): Catalog['checks'][number] {
  const entry = catalog.checks.find((each) => each.id === id.trim().toLowerCase())
  if (entry === undefined) throw new CommandError(`There is no check "${printable(id)}". "preflight checks" lists all of them.`, exitCodes.usage)
  return entry
}
