// Runs on Windows: writing so that a reader sees the old content or the new one, and watching a folder.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watchFolder, type FoundEvidence } from '../../../main/bench/watch-folder.ts'
import { withTemporaryFolder, writeFileAtomically } from '../../../main/platform/files.ts'

const [evidence = ''] = process.argv.slice(2)
const folder = 'C:\\a folder\\Büro'
mkdirSync(folder, { recursive: true })

const target = path.join(folder, 'one two.txt')
for (const text of ['old', 'new']) await writeFileAtomically(target, Buffer.from(text))
const atomically = readFileSync(target, 'utf8')
await writeFileAtomically('NUL', 'nothing')

const deep = path.join(folder, ...Array<string>(6).fill('a folder name of some fifty characters, deep and deeper'))
mkdirSync(deep, { recursive: true })
await writeFileAtomically(path.join(deep, 'evidence.preflight.json'), Buffer.from('deep'))
const longPath = { length: deep.length, read: readFileSync(path.join(deep, 'evidence.preflight.json'), 'utf8') }

let temporary = ''
await withTemporaryFolder(async (created) => {
  temporary = created
  await writeFileAtomically(path.join(created, 'x'), Buffer.from('x'))
})

const watched = path.join(folder, 'stick')
mkdirSync(watched)
const found: FoundEvidence[] = []
let written = 0
let noticedAfter = 0
const watch = watchFolder({
  folder: watched,
  onEvidence: (each) => {
    found.push(...each)
    noticedAfter = Date.now() - written
  },
  onState: () => undefined,
  language: () => 'en',
  log: () => undefined,
  now: Date.now,
  timers: { setTimeout: (run, ms) => setTimeout(run, ms) },
})
await wait(300)
const bytes = readFileSync(evidence)
writeFileSync(path.join(watched, 'half.preflight.json'), bytes.subarray(0, 1000))
await wait(1_000)
const whileHalf = found.length
written = Date.now()
writeFileSync(path.join(watched, 'half.preflight.json'), bytes)
await wait(1_500)
const { state, files, problems } = watch.state()
watch.stop()

console.log(
  JSON.stringify({
    atomically,
    longPath,
    names: readdirSync(folder).filter((name) => name !== path.basename(deep)).sort(),
    temporary: { path: temporary, left: existsSync(temporary) },
    watch: { whileHalf, names: found.map((each) => each.name), noticedAfter, state, files, problems },
  }),
)
process.exit(0)
