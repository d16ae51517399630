import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareHashes } from '../../../main/hash/compare-hashes.ts'
import { decodeHash } from '../../../main/hash/decode-hash.ts'
import { mutatedHashes } from '../../fakes/mutated-hashes.ts'

const folder = path.join(process.env['PREFLIGHT_DATA'] ?? '../shared/data', 'hwhash')
const samples = path.join(folder, 'samples')

function pythonRuns(): boolean {
  try {
    execFileSync('python3', ['-c', 'import hashlib'], { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

const hasSamples = existsSync(samples)
const hasReference = existsSync(path.join(folder, 'decode.py')) && pythonRuns()

interface Sample {
  readonly base64: string
  readonly decoded: unknown
}

function readSamples(): Map<string, Sample> {
  const names = readdirSync(samples).filter((name) => name.endsWith('.json'))
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(path.join(samples, name), 'utf8')) as Sample]))
}

/** What JSON makes of a value: no undefined, no 64-bit numbers. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe.skipIf(!hasSamples)('recorded samples (skipped without PREFLIGHT_DATA/hwhash/samples)', () => {
  it('every sample decodes to what was recorded with it, texts included', () => {
    const found = readSamples()
    expect(found.size).toBeGreaterThanOrEqual(15)
    for (const [name, sample] of found) expect([name, asJson(decodeHash(sample.base64))]).toEqual([name, sample.decoded])
  })
})

/** Decodes many texts, and compares neighbors, in one Python process. */
const driver = `
import sys, json
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import decode
texts = json.load(open(sys.argv[2], encoding="utf-8"))
decoded = [decode.decode(text) for text in texts]
fields = [each.get("fields") or {} for each in decoded]
compared = [decode.compare(fields[i - 1], fields[i]) for i in range(len(fields))]
json.dump([decoded, compared], open(sys.argv[3], "w"))
`

describe.skipIf(!hasReference)('reference decoder (skipped without PREFLIGHT_DATA/hwhash/decode.py and python3)', () => {
  let texts: readonly string[] = []
  let answers: { readonly decoded: readonly unknown[]; readonly compared: readonly unknown[] } = { decoded: [], compared: [] }

  beforeAll(() => {
    texts = mutatedHashes(3_000)
    const scratch = mkdtempSync(path.join(tmpdir(), 'preflight-hash-'))
    const [input, output] = ['in.json', 'out.json'].map((name) => path.join(scratch, name)) as [string, string]
    writeFileSync(input, JSON.stringify(texts))
    execFileSync('python3', ['-c', driver, path.resolve(folder), input, output], { timeout: 120_000, stdio: ['ignore', 'ignore', 'inherit'] })
    // The reference doubles the percent sign in one of its texts.
    const [decoded, compared] = JSON.parse(readFileSync(output, 'utf8').replaceAll('length %% 4', 'length % 4')) as [unknown[], unknown[]]
    answers = { decoded, compared }
    rmSync(scratch, { recursive: true, force: true })
  }, 180_000)

  it('says the same about 3,000 changed hashes, texts included', { timeout: 60_000 }, () => {
    const ours = texts.map((text) => asJson(decodeHash(text)))
    const differences = ours.flatMap((each, index) => {
      const theirs = answers.decoded[index]
      return isDeepStrictEqual(each, theirs) ? [] : [{ index, ours: each, theirs }]
    })
    expect(differences.slice(0, 2)).toEqual([])
    // Both kinds must be there, or nothing was tried.
    const valid = texts.filter((text) => decodeHash(text).verdict === 'valid').length
    expect(valid).toBeGreaterThan(600)
    expect(texts.length - valid).toBeGreaterThan(600)
  })

  it('compares 3,000 pairs in the same way', { timeout: 60_000 }, () => {
    const fields = texts.map((text) => decodeHash(text).fields ?? {})
    const ours = fields.map((each, index) => asJson(compareHashes(fields.at(index - 1) ?? {}, each)))
    expect(ours.filter((each, index) => !isDeepStrictEqual(each, answers.compared[index]))).toEqual([])
    expect(new Set(fields.map((each, index) => compareHashes(fields.at(index - 1) ?? {}, each).verdict)).size).toBeGreaterThan(6)
  })
})
