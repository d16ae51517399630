// npx tsx build/write-code-checksums.ts [CODE...]: without a code, lists those whose English text has changed since it was
// translated; with codes, records that their German text fits the English one of today.
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { errorCodes } from '../core/codes/find-code.ts'
import { checksumOf, codesToLookAt, type CodeChecksums } from './code-checksums.ts'

const file = path.resolve(import.meta.dirname, '../core/codes/error-codes.de.checksums.json')

async function main(named: readonly string[]): Promise<void> {
  const checksums = JSON.parse(await readFile(file, 'utf8')) as CodeChecksums
  const unknown = named.filter((name) => !errorCodes.some(({ code }) => code === name))
  if (unknown.length > 0) throw new Error(`Not in core/codes/error-codes.json: ${unknown.join(', ')}`)
  const rows = errorCodes.flatMap((entry): readonly (readonly [string, string])[] => {
    const checksum = named.includes(entry.code) ? checksumOf(entry) : checksums[entry.code]
    return checksum === undefined ? [] : [[entry.code, checksum]]
  })
  if (named.length > 0) await writeFile(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
  const left = codesToLookAt(errorCodes, Object.fromEntries(rows))
  if (left.length === 0) return
  process.stderr.write(`The German text of these codes has to be looked at again: ${left.join(', ')}\n`)
  process.exitCode = 1
}

await main(process.argv.slice(2))
