import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'
import { visibleTexts } from './visible-texts.ts'

/** Names that are the same in every language, and keys and commands that are typed. */
const untranslated = new Set(['Preflight', 'Electron', 'Chromium', 'Node.js', 'Microsoft Graph', 'Enter', '--demo', 'http://localhost', 'preflight hash'])

/** Texts that nobody sees: what a programmer reads in the log, and what browsers call files that are dragged. */
const forProgrammers = new Set(['index.html has no #root', 'Files'])

/** Identifiers of keys, as browsers spell them. */
const keys = ['renderer/keys/listed-keys.ts', 'renderer/keys/shortcut.ts', 'renderer/bench/neighbor.ts']

const files = fs
  .readdirSync(path.join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((file) => `renderer/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/words(-de)?\.ts$/.test(file) && !keys.includes(file))

describe('texts that people read stand in tables of words', () => {
  it.each(files)('%s has none of its own', (file) => {
    const found = visibleTexts(file, fs.readFileSync(path.join(root, file), 'utf8'))
    expect(found.filter(({ text }) => !untranslated.has(text) && !forProgrammers.has(text))).toEqual([])
  })
})

describe('a text is found', () => {
  const found = (source: string): readonly string[] => visibleTexts('invented.tsx', source).map(({ text }) => text)

  it.each([
    ['between tags', 'const a = <p>Nothing to do</p>', ['Nothing to do']],
    ['as one word between tags', 'const a = <h2>checks</h2>', ['checks']],
    ['in an attribute that is read out', 'const a = <b aria-label="Close it" />', ['Close it']],
    ['in the braces of an attribute', "const a = <b title={x ? 'Open' : 'Shut'} />", ['Open', 'Shut']],
    ['in braces between tags', "const a = <b>{x ? 'and more' : null}</b>", ['and more']],
    ['with a value in it', 'const a = <b>{`${n} devices`}</b>', ['… devices']],
    ['as a sentence in a function', "const a = () => 'The scan failed.'", ['The scan failed.']],
  ])('%s', (_where, source, expected) => {
    expect(found(source)).toEqual(expected)
  })

  it.each([
    ['a name of a class', 'const a = <b className="code panel here" />'],
    ['a value that is compared', "const a = kind === 'device-code' && <b />"],
    ['a module', "import a from 'the module of it'"],
    ['a type', "type A = 'One of these' | 'and of those'"],
  ])('not in %s', (_where, source) => {
    expect(found(source)).toEqual([])
  })
})
