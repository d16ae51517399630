import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'

const configFile = path.join(root, 'build/dependency-cruiser.cjs')
const { forbidden } = createRequire(import.meta.url)(configFile) as { forbidden: (IForbiddenRuleType & { name: string; comment: string })[] }

/** One import per rule that must be reported: rule, importing file, imported file or package. */
const violations: readonly (readonly [rule: string, from: string, to: string, lazy?: 'lazy'])[] = [
  ['no-cycles', 'main/scan/one.ts', './two.ts'],
  ['unresolvable', 'main/scan/lost.ts', './nowhere.ts'],
  ['undeclared-package', 'main/scan/undeclared.ts', 'undeclared'],
  ['development-package-in-product', 'main/scan/tested.ts', 'vitest'],
  ['core-is-pure', 'core/report/reads.ts', 'node:fs'],
  ['words-know-nothing', 'core/words/a.ts', '../facts/fact.ts'],
  ['facts-know-nothing', 'core/facts/a.ts', '../engine/engine.ts'],
  ['engine-knows-no-check', 'core/engine/a.ts', '../checks/index.ts'],
  ['checks-stand-alone', 'core/checks/hardware/a.ts', '../../report/report.ts'],
  ['checks-do-not-know-the-registry', 'core/checks/hardware/b.ts', '../index.ts'],
  ['report-stays-in-core', 'core/report/a.ts', '../ipc/contract.ts'],
  ['preload-is-a-bridge', 'preload/a.ts', '../core/report/report.ts'],
  ['page-is-a-page', 'renderer/a.ts', '../main/scan/scan.ts'],
  ['page-without-node', 'renderer/b.ts', 'node:path'],
  ['page-packages', 'renderer/c.ts', 'zod'],
  ['probes-without-electron', 'main/probes/a.ts', 'electron'],
  ['one-starter-of-processes', 'main/scan/starts.ts', 'node:child_process'],
  ['cli-without-window', 'main/cli/a.ts', '../app/window.ts'],
  ['heavy-packages-have-a-place', 'main/app/heavy.ts', 'systeminformation', 'lazy'],
  ['heavy-packages-are-lazy', 'main/probes/eager.ts', 'systeminformation'],
  ['nothing-imports-tests', 'main/scan/fake.ts', '../../test/fake.ts'],
  ['product-without-build', 'main/scan/builds.ts', '../../build/paths.ts'],
]

/** Imports that look like violations and are not. */
const allowed: readonly (readonly [from: string, statement: string])[] = [
  ['main/probes/lazy.ts', "export const load = () => import('systeminformation')"],
  ['main/probes/type.ts', "import type { Systeminformation } from 'systeminformation'\nexport type A = Systeminformation"],
  ['preload/ok.ts', "import { app } from 'electron'\nimport { contract } from '../core/ipc/contract.ts'\nexport { app, contract }"],
  ['renderer/ok.ts', "import { react } from 'react'\nimport { report } from '../core/report/report.ts'\nexport { react, report }"],
  ['test/ok.test.ts', "import { scan } from '../main/scan/scan.ts'\nexport { scan }"],
]

const targets = ['core/engine/engine.ts', 'core/checks/index.ts', 'core/report/report.ts', 'core/ipc/contract.ts', 'main/scan/scan.ts', 'main/app/window.ts', 'test/fake.ts', 'build/paths.ts']
const packages = ['electron', 'zod', 'systeminformation', 'react', 'vitest', 'undeclared']

let folder: string
let found: ICruiseResult['summary']

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-imports-'))
  write('package.json', JSON.stringify({ dependencies: { zod: '1.0.0', systeminformation: '1.0.0', react: '1.0.0' }, devDependencies: { electron: '1.0.0', vitest: '1.0.0' } }))
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  for (const file of targets) write(file, 'export const nothing = 0')
  for (const [, from, to, lazy] of violations) write(from, lazy === undefined ? `import * as it from '${to}'\nexport { it }` : `export const load = () => import('${to}')`)
  write('main/scan/two.ts', "import { it } from './one.ts'\nexport { it }")
  for (const [from, statement] of allowed) write(from, statement)

  const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const result = spawnSync(process.execPath, [cli, '--config', configFile, '--output-type', 'json', 'core', 'main', 'preload', 'renderer', 'build', 'test'], { cwd: folder, encoding: 'utf8' })
  found = (JSON.parse(result.stdout) as ICruiseResult).summary
}, 60_000)
afterAll(() => fs.rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  fs.writeFileSync(path.join(folder, file), text)
}

describe('import rules', () => {
  it.each(violations)('%s: %s imports %s', (rule, from) => {
    expect(found.violations.filter((violation) => violation.from === from).map((violation) => violation.rule.name)).toContain(rule)
  })

  it.each(allowed)('%s may: %s', (from) => {
    expect(found.violations.filter((violation) => violation.from === from)).toEqual([])
  })

  it('all have an example', () => {
    expect(violations.map(([rule]) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort())
  })

  it('all say what to do instead', () => {
    for (const { name, comment } of forbidden) expect(comment, name).toMatch(/\.$/)
  })

  it('looked at every file', () => {
    expect(found.totalCruised).toBeGreaterThan(violations.length)
  })
})
