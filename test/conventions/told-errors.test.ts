import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'
import { progressLabel, progressWords } from '../../core/words/progress-words.ts'
import { ownMessage } from '../../main/evidence/own-messages.ts'
import { literalsIn } from './literals-in.ts'

const files = ['core', 'main'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/(^|[-/])words\.ts$/.test(file)),
)
const sourceOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** Takes words of every language; a text of one language gets in as something that nobody translates. */
const untold = ['asTold']

/** What is told in the language of the result. Options of commands are English everywhere. */
const tellers = ['BadEvidence', 'BadHashFile', 'BadPreset', 'BadJson', 'StickFailure', 'UnusableSettings', 'AppFailure', 'fileSentence', 'sentenceAbout', 'unavailable', ...untold]

/** What goes into evidence, which is English: it is found again when it is shown. */
const collectors = ['ProbeFailure', 'failedItem', 'unread']

/** Every text that a source should not hold, with its file. */
function offenders(among: readonly string[], find: (source: string) => readonly string[]): readonly string[] {
  return among.flatMap((file) => find(sourceOf(file)).map((text) => `${file}: ${text}`))
}

const isWords = (text: string): boolean => /\p{L}{2,} \p{L}/u.test(text)

describe('the reason why a file is no evidence, a preset or an action', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(literalsIn("throw new BadEvidence(name, 'is no text')\nfail(asTold(`It is ${a}.`))\nunread({ en: 'It is.', de: 'It is.' })", [...tellers, ...collectors])).toEqual(['is no text', 'It is 7.', 'It is.', 'It is.'])
  })

  it('is nowhere a text of one language', () => {
    expect(offenders(files, (source) => literalsIn(source, tellers).filter(isWords))).toEqual([])
  })
})

describe('what a collector writes into evidence', () => {
  const german = (message: string): boolean => {
    const { en, de } = ownMessage(message)
    return en === message && de !== message
  }

  it('is found again in German', () => {
    const told = (source: string): readonly string[] => [...literalsIn(source, collectors), ...literalsOfMembers(source)].filter((text) => isWords(text) && !german(text))
    expect(offenders(files, told)).toEqual([])
  })

  // Of the other kinds the reader says itself what they mean.
  it.each([
    ['main/probes/windows/collect-device.ps1', ['unsupported', 'failed', 'empty']],
    ['main/hyper-v/collect-hyper-v.ps1', ['unsupported', 'failed', 'empty', 'access-denied', 'timed-out']],
  ])('is found again in German: %s', (file, kinds) => {
    const script = sourceOf(file)
    const stops = [...script.matchAll(/Stop-Item '([a-z-]+)' (?:'([^']+)'|"([^"]+)")|kind = '([a-z-]+)'; message = "((?:\$\([^"]*\)|[^"])+)"/g)]
    const messages = stops
      .filter(([, one, , , other]) => kinds.includes(one ?? other ?? ''))
      .map(([, , plain, mixed, , member]) => plain ?? (mixed ?? member ?? '').replace(/\$\((?:[^()]|\([^()]*\))*\)|\$\{?\w+\}?(?:\.\w+)*/g, '7'))
    expect(messages.length).toBeGreaterThan(4)
    expect(messages.filter((message) => !german(message))).toEqual([])
  })

  it('tells what it reads in German too', () => {
    const labels = [
      ...[...sourceOf('main/probes/windows/collect-device.ps1').matchAll(/\bLabel = '([^']+)'/g)],
      ...files.filter((file) => file.startsWith('main/probes/')).flatMap((file) => [...sourceOf(file).matchAll(/\blabel: '([^']+)'/g)]),
      ...[...sourceOf('main/tenant/collect.ts').matchAll(/\bonProgress\('([^']+)'\)/g)],
    ].map(([, label]) => label ?? '')
    expect(labels.length).toBeGreaterThan(80)
    expect(labels.filter((label) => !Object.hasOwn(progressWords.de, label))).toEqual([])
    expect(progressLabel('Time zone', 'de')).toBe('Zeitzone')
    expect(progressLabel('constructor', 'de')).toBe('constructor')
  })

  it('the rights that a Hyper-V host asks for are', () => {
    const sentence = /^\$rightsSentence = "(.+)"$/m.exec(sourceOf('main/hyper-v/collect-hyper-v.ps1'))?.[1]?.replace('$hyperVAdministrators', 'S-1-5-32-578')
    expect(german(sentence ?? '')).toBe(true)
  })
})

/** `message: '…'` of an item that could not be read. */
function literalsOfMembers(source: string): readonly string[] {
  return [...source.matchAll(/\bkind: '[a-z-]+'(?: as const)?, message: ['`]([^'`]+)['`]/g)].map(([, text]) => (text ?? '').replace(/\$\{[^}]*\}/g, '7'))
}
