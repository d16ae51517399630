// npm run lint: ESLint, then the import rules. Both always run, so that everything is seen at once.
import path from 'node:path'
import { ESLint } from 'eslint'
import { reportFailure } from './failure.ts'
import { checkDependencies } from './lint/dependencies.ts'
import { root } from './paths.ts'

const folders = ['core', 'main', 'preload', 'renderer', 'build', 'test']

async function lint(): Promise<boolean> {
  process.chdir(root)
  // typescript-eslint: no file changes while this runs, so it need not watch any.
  process.env['TSESTREE_SINGLE_RUN'] = 'true'
  const eslint = new ESLint({ overrideConfigFile: path.join(root, 'build', 'eslint.config.mjs'), errorOnUnmatchedPattern: false })
  const results = await eslint.lintFiles(folders)
  const text = await (await eslint.loadFormatter('stylish')).format(results)
  if (text.trim() !== '') console.log(text)

  const dependencies = await checkDependencies()
  for (const violation of dependencies.violations) console.log(violation)

  const problems = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0) + dependencies.violations.length
  console.log(`Linted ${results.length} files and the imports of ${dependencies.modules} modules: ${problems === 0 ? 'no problems' : `${problems} problems`}.`)
  return problems === 0
}

lint()
  .then((clean) => {
    if (!clean) process.exitCode = 1
  })
  .catch(reportFailure)
