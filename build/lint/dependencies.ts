import { createRequire } from 'node:module'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { UserError } from '../failure.ts'

const folders = ['core', 'main', 'preload', 'renderer', 'build', 'test']

/** What the import rules of build/dependency-cruiser.cjs say about the repository. */
export interface DependencyReport {
  readonly modules: number
  /** One text per violation: rule, who imports whom, and what to do. */
  readonly violations: readonly string[]
}

/** Checks every import in the repository (the current folder). */
export async function checkDependencies(): Promise<DependencyReport> {
  const config: unknown = createRequire(import.meta.url)('../dependency-cruiser.cjs')
  const { forbidden = [], options = {} } = config as IConfiguration
  const result = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true })
  return reportOf(result.output)
}

function reportOf(output: ICruiseResult | string): DependencyReport {
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text.')
  const modules = output.summary.totalCruised
  // With a compiler it does not know, dependency-cruiser reads nothing and reports success.
  if (modules === 0) throw new UserError('dependency-cruiser found no modules: it does not work with this TypeScript version.')
  const comments = new Map((output.summary.ruleSetUsed?.forbidden ?? []).map((rule) => [rule.name, rule.comment]))
  const violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}\n  ${comments.get(rule.name) ?? ''}`)
  return { modules, violations }
}
