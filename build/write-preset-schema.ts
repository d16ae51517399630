// npx tsx build/write-preset-schema.ts: writes build/schemas/preset.schema.json, for editors.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { schemaText } from '../main/cli/schema-command.ts'

await writeFile(path.resolve(import.meta.dirname, 'schemas/preset.schema.json'), schemaText('preset'))
