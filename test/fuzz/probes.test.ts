import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { randomFrom } from './mutations.ts'

const main = path.resolve(import.meta.dirname, '../../main')
const files = ['probes/windows', 'probes/network', 'hyper-v'].flatMap((folder) =>
  readdirSync(path.join(main, folder))
    .filter((name) => /^parse-.*\.ts$/.test(name))
    .map((name) => path.join(main, folder, name)),
)

/** Names that the parsers look for, so that random objects get past the first question. */
const names = [
  'SpecVersion', 'ManufacturerIdTxt', 'SerialNumber', 'UUID', 'NumberOfCores', 'Capacity', 'BatteryStatus', 'EstimatedChargeRemaining', 'CloudAssignedTenantId', 'TenantMatched',
  'DeviceSetupCategory.Status', 'EnableWebSignIn', 'DiscoveryServiceFullURL', 'EnrollmentState', 'ProfileImagePath', 'PackagePath', 'PEFirmwareType', 'UBR', 'EditionID', 'Information',
  'ProfileAvailable', 'PolicyJsonCache', 'SkipUserStatusPage', 'InstallationState', 'host', 'outcome', 'chain', 'packet', 'sentAt', 'receivedAt', 'date', '__proto__', 'toString',
]
const texts = [
  '', '\u0000', 'YES', 'AzureAdJoined : YES', '-TPM Present: True', '{"categoryState":"failed"}', 'AAAA', '====', '1e999', '-1', '0x80070426', 'Leap: 0(\nx: 3 (\na: 1.5s\nb: 2.5s',
  '22222222-3333-4444-5555-666666666666', '2026-11-22T08:59:00Z', '<Event>', 'S-1-5-21-1', '\ud800', '('.repeat(50_000), ' '.repeat(50_000), 'a:'.repeat(50_000), '\n'.repeat(50_000), '|'.repeat(50_000),
  '"'.repeat(50_000), '{'.repeat(100_000), '['.repeat(100_000), '<a>'.repeat(50_000), `${'9'.repeat(50_000)}s`, `: ${' '.repeat(50_000)}`,
]

function randomValue(random: () => number, depth: number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const kind = Math.floor(random() * (depth > 3 ? 5 : 8))
  switch (kind) {
    case 0:
      return pick([null, undefined, true, false])
    case 1:
      return pick([0, 1, 2, -1, 1.5, NaN, Infinity, 2 ** 53, -0])
    case 2:
    case 3:
    case 4:
      return pick(texts)
    case 5:
      return Array.from({ length: Math.floor(random() * 4) }, () => randomValue(random, depth + 1))
    default:
      return Object.fromEntries(Array.from({ length: Math.floor(random() * 6) }, () => [pick(random() < 0.2 ? texts.slice(0, 16) : names), randomValue(random, depth + 1)]))
  }
}

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { SpecVersion: value }
  return value
}

type Parser = (value: unknown, name: string) => unknown

const parsers = (await Promise.all(files.map(async (file) => [file, (await import(/* @vite-ignore */ file)) as Record<string, unknown>] as const))).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, parser]): [string, Parser][] =>
    name.startsWith('parse') && typeof parser === 'function' ? [[`${path.basename(file, '.ts')}: ${name}`, parser as Parser]] : [],
  ),
)

/** Takes text by its type, so it is never given anything else. */
const textOnly = new Set(['parse-network: parseDistinguishedName'])

describe('no item of evidence can hurt a parser', () => {
  it('covers the parsers', () => {
    expect(parsers.length).toBeGreaterThan(30)
  })

  it.each(parsers)('%s', (label, parse) => {
    const random = randomFrom(7)
    const inputs = [...texts, deep(100_000), ...Array.from({ length: 400 }, () => randomValue(random, 0))]
    for (const [index, input] of inputs.entries()) {
      if (textOnly.has(label) && typeof input !== 'string') continue
      const started = performance.now()
      expect(() => parse(input, 'SpecVersion'), `input ${String(index)}`).not.toThrow()
      expect(performance.now() - started, `milliseconds for input ${String(index)}`).toBeLessThan(1_500)
    }
    expect(inputs.length).toBeGreaterThan(400)
  })
})
