// npx tsx build/write-catalog.ts: writes core/checks/CATALOG.md from the checks.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describeChecks } from '../core/catalog/catalog.ts'
import { catalogToMarkdown } from '../core/catalog/catalog-to-markdown.ts'
import { checks } from '../core/checks/index.ts'

await writeFile(path.resolve(import.meta.dirname, '../core/checks/CATALOG.md'), catalogToMarkdown(describeChecks(checks, 'en')))
