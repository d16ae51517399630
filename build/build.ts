// npm run build: all bundles into dist. With --if-stale only when a source is newer.
import { buildLocked, ensureBuilt } from './ensure-built.ts'
import { reportFailure } from './failure.ts'
import { root } from './paths.ts'

const startedAt = performance.now()
const onlyIfStale = process.argv.includes('--if-stale')

async function run(): Promise<void> {
  const built = onlyIfStale ? await ensureBuilt(root) : await buildLocked(root, () => true)
  if (built) console.log(`Built dist in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
}

run().catch(reportFailure)
