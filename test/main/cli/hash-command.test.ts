import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CommandTools } from '../../../main/cli/check-options.ts'
import { hashCommand, type HashOptions } from '../../../main/cli/hash-command.ts'
import { decodeHash } from '../../../main/hash/decode-hash.ts'
import { encodeHash, sampleHash, sampleRecords, type SampleDevice } from '../../fakes/hash-encoder.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'preflight-hash-command-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const device: SampleDevice = { serial: 'FBK30001', uuid: '12121212-aaaa-4bbb-8ccc-343434343434', macs: ['02005E10C0DE'], disks: ['FBKDISK77.'] }
const hash = sampleHash(device)
const other = sampleHash({ serial: 'FBK30002', uuid: '12121212-aaaa-4bbb-8ccc-343434343435', macs: ['02005E10C0DF'], disks: ['FBKDISK78.'] })
const header = 'Device Serial Number,Windows Product ID,Hardware Hash'

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(inputs: readonly string[], changes: Partial<HashOptions> & { readonly tty?: boolean; readonly stdin?: string } = {}): Promise<Run> {
  const { tty = false, stdin = '', ...options } = changes
  let out = ''
  let err = ''
  const tools: CommandTools = {
    terminal: {
      write: (text) => void (out += text),
      writeError: (text) => void (err += text),
      isTty: tty,
      errorIsTty: false,
      columns: 100,
      env: { NO_COLOR: '1' },
    },
    stdin: (async function* () {
      if (stdin !== '') yield Buffer.from(stdin)
    })(),
    signal: new AbortController().signal,
    now: () => 0,
    language: 'en',
  }
  const code = await hashCommand({ inputs, format: 'text', fix: false, out: null, compare: false, identifiers: null, ...options }, tools)
  return { code, out, err }
}

function evidence(item: unknown): string {
  return JSON.stringify({
    schema: 'preflight.evidence/1',
    collectedAt: '2026-11-23T08:40:00Z',
    collector: { name: 'test', version: '1', platform: 'windows', elevated: true },
    items: item === undefined ? {} : { 'hash.device-hardware-data': item },
  })
}

const timing = { source: 'MDM_DevDetail_Ext01', at: '2026-11-23T08:40:00Z', ms: 5 }

describe('answers and exit codes', () => {
  it.each<readonly [string, string, number, RegExp]>([
    ['intact', hash, 0, /^INTACT {2}/],
    ['intact with the line break of its file', `${hash}\r\n`, 0, /^INTACT {2}/],
    ['wrapped', hash.replace(/.{80}/g, '$&\n'), 2, /^REPAIRED {2}/],
    ['without TPM', sampleHash({ ...device, key: null }), 2, /^INTACT {2}[^]*The hash knows no TPM/],
    ['one character changed', `${hash.slice(0, 700)}${hash.charAt(700) === 'B' ? 'C' : 'B'}${hash.slice(701)}`, 1, /^DAMAGED {2}.*\nThe checksum does not match/],
    ['cut', hash.slice(0, 900), 1, /^DAMAGED {2}.*\nThe hash is cut off/],
    ['a spreadsheet number', '1.2E+15', 1, /^DAMAGED {2}.*\nA spreadsheet replaced the hash by a number/],
    ['another text', 'hello', 1, /^DAMAGED {2}.*\nThis is not a hardware hash/],
    ['OA3 report', `<?xml version="1.0"?>\n<Key><HardwareHash>${hash}</HardwareHash></Key>`, 0, /^INTACT {2}/],
    ['CSV', `${header}\r\nFBK30001,,${hash}\r\n`, 0, /^INTACT {2}.*\n1 row: 1 intact/],
    ['CSV with semicolons', `${header}\r\nFBK30001,,${hash}\r\n`.replaceAll(',', ';'), 2, /^TO LOOK AT {2}.*\n1 row: 1 intact[^]*semicolons/],
    ['CSV with a damaged row', `${header}\r\nFBK30001,,${hash}\r\nFBK30002,,${other.slice(0, 900)}\r\n`, 1, /^DAMAGED {2}.*\n2 rows: 1 intact, 1 damaged\.[^]*Row 2 \(line 3\)/],
    ['CSV with the row of another device', `${header}\r\nFBK9,,${hash}\r\n`, 2, /1 to look at\.[^]*different devices/],
    ['CSV with the same device twice', `${header}\r\nFBK30001,,${hash}\r\nFBK30001,,${hash}\r\n`, 2, /Shares TPM key, UUID, serial number, network address with row 1: the same/],
    ['evidence', evidence({ ok: true, value: hash, ...timing }), 0, /^INTACT {2}/],
  ])('%s', async (name, content, code, text) => {
    const result = await run([file(`${name}.txt`, content)])
    expect(result).toMatchObject({ code, err: '' })
    expect(result.out).toMatch(text)
  })

  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['empty', '', /is empty\.$/m],
    ['header alone', `${header}\n`, /holds no row with a hardware hash\.$/m],
    ['no collected hash', evidence(undefined), /it was not collected\.$/m],
    ['a hash that was not allowed', evidence({ ok: false, error: { kind: 'access-denied', message: 'x' }, ...timing }), /takes administrator rights\.$/m],
    ['an empty hash', evidence({ ok: true, value: ' ', ...timing }), /Windows answered with nothing\.$/m],
    ['a hash that is no text', evidence({ ok: true, value: 7, ...timing }), /something else than text/],
    ['JSON that is no evidence', '{"a":1}', /no evidence file/],
    ['a CAB', Buffer.from('MSCF\0\0\0\0'), /is a CAB archive/],
    ['a workbook', Buffer.from('PK\u0003\u0004xl'), /is a ZIP archive or an Excel workbook/],
    ['two megabytes without a line break', 'T0'.repeat(1_048_576), /is larger than 1 MB/],
  ])('cannot use %s', async (name, content, message) => {
    const result = await run([file(`bad ${name}`, content)])
    expect(result).toMatchObject({ code: 65, out: '' })
    expect(result.err).toMatch(message)
  })

  it('a missing file and a folder are named, and the others go on', async () => {
    const result = await run([path.join(folder, 'nothing'), folder, file('good', hash)])
    expect(result.code).toBe(65)
    expect(result.err).toMatch(/nothing: no such file or folder\.\npreflight: .*: this is a folder\./)
    expect(result.out).toMatch(/^INTACT {2}good/)
  })

  it('reads standard input', async () => {
    const result = await run(['-'], { stdin: hash })
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toMatch(/^INTACT {2}standard input/)
  })

  it('finds the same device in two files', async () => {
    const result = await run([file('first', hash), file('second', hash)])
    expect(result.code).toBe(2)
    expect(result.out).toContain('network address with first: the same device')
  })

  it.each<readonly [string, Partial<HashOptions>]>([
    ['no input', { inputs: [] }],
    ['standard input twice', { inputs: ['-', '-'] }],
    ['--fix without --out', { fix: true }],
    ['--out without --fix', { out: 'x.csv' }],
    ['--compare of one', { compare: true }],
    ['--compare with --fix', { inputs: ['a', 'b'], compare: true, fix: true, out: 'x.csv' }],
    ['--out over an input', { inputs: ['./a.csv'], fix: true, out: 'a.csv' }],
  ])('usage: %s', async (_, options) => {
    await expect(run(['a'], options)).rejects.toMatchObject({ name: 'CommandError', exitCode: 64 })
  })
})

describe('what is shown', () => {
  const identifying = ['FBK30001', '12121212-aaaa', '02:00:5E:10:C0:DE', 'FBKDISK77', '3300000000001']
  const list = `${header}\r\nFBK30001,,${hash}\r\nFBK3000X,,${hash}\r\nFBK30002,,${other.slice(0, 900)}\r\n`

  it.each([
    ['a hash', hash],
    ['a list', list],
  ])('%s on a terminal names the device', async (_, content) => {
    const { out } = await run([file('shown', content)], { tty: true })
    expect(out).toContain('FBK30001')
    expect(out).toContain('12121212-aaaa-4bbb-8ccc-343434343434')
    expect(out).toContain('02:00:5E:10:C0:DE')
  })

  it.each([
    ['a hash in a pipe', hash, {}],
    ['a list in a pipe', list, {}],
    ['a hash on a terminal with --no-identifiers', hash, { tty: true, identifiers: false }],
    ['JSON with --no-identifiers', hash, { format: 'json', identifiers: false }],
    ['JSON of a list with --no-identifiers', list, { format: 'json', identifiers: false }],
  ] as const)('%s does not', async (_, content, options) => {
    const { out, err } = await run([file('hidden', content)], options)
    for (const each of identifying) expect(out + err).not.toContain(each)
    expect(out).not.toContain(decodeHash(hash).fields?.tpmEkPub?.sha256)
    expect(out).not.toContain(decodeHash(hash).fields?.tpmEkPub?.modulusBase64)
  })

  it.each([{}, { tty: true }, { format: 'json' }, { identifiers: true }] as const)('the text of a hash is never printed: %o', async (options) => {
    const content = `${header}\r\nFBK30001,,${hash}\r\nFBK30002,,${other.slice(0, 900)}\r\nX,,${hash}!\r\n`
    const { out, err } = await run([file('secret', content)], options)
    expect(out + err).not.toContain(hash.slice(0, 40))
    expect(out + err).not.toContain(other.slice(0, 40))
  })

  it('control characters of the firmware do not reach the terminal', async () => {
    const { out } = await run([file('control', sampleHash({ ...device, model: '\u001b[2JLatero\u202e' }))], { tty: true })
    expect(['\u001b', '\u202e'].filter((each) => out.includes(each))).toEqual([])
    expect(out).toContain('Latero')
  })

  it('long lists show the first fifty problems and count the rest', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `FBK${String(index)},,T0AAAA\r\n`).join('')
    const { out } = await run([file('long', header + '\r\n' + rows)])
    expect(out.match(/^ {2}✗ Row /gm)).toHaveLength(50)
    expect(out).toContain('10 more rows with problems')
  })
})

describe('JSON', () => {
  it('of a hash is an array with exactly what the decoder gives', async () => {
    const { out, code } = await run([file('json', `${hash}\n`)], { format: 'json' })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([JSON.parse(JSON.stringify(decodeHash(`${hash}\n`)))])
  })

  it('of a list adds what is to say about the rows', async () => {
    const content = `${header}\r\nfbk30001,,${hash}\r\nFBK30001,,${hash}\r\nFBK30002,,\r\n`
    const { out } = await run([file('rows.csv', content)], { format: 'json' })
    const rows = JSON.parse(out) as Record<string, unknown>[]
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ ...JSON.parse(JSON.stringify(decodeHash(hash))), csv: { file: 'rows.csv', row: 1, line: 2, serial: 'fbk30001', problems: [{ code: 'serial-case' }], duplicate: null } })
    expect(rows[1]).toMatchObject({ csv: { row: 2, problems: [], duplicate: { of: { file: 'rows.csv', row: 1 }, verdict: 'same-device' } } })
    expect(rows[2]).toMatchObject({ verdict: 'invalid', messages: [], csv: { problems: [{ code: 'no-hash' }] } })
  })

  it('of several inputs names each', async () => {
    const { out } = await run([file('one.txt', hash), file('two.txt', other)], { format: 'json' })
    expect((JSON.parse(out) as { input: string }[]).map((each) => each.input)).toEqual(['one.txt', 'two.txt'])
  })

  it('of nothing usable is an empty array', async () => {
    const { out, code } = await run([path.join(folder, 'nothing')], { format: 'json' })
    expect([out, code]).toEqual(['[]\n', 65])
  })
})

describe('--fix', () => {
  it('writes what is safe, from every kind of input, and says what it left out', async () => {
    const out = path.join(folder, 'fixed.csv')
    const comma = sampleHash({ serial: 'A,B', uuid: '12121212-aaaa-4bbb-8ccc-343434343436', macs: [], disks: [] })
    const list = [`${header},Group Tag`, `fbk30001,00330,${hash.replace(/A+$/, '')},bench`, `FBK30001,,${hash},`, `A,B,,${comma},x`, `FBK7,,${other.slice(0, 900)},`].join('\r\n')
    const result = await run([file('list.csv', Buffer.from(`\ufeff${list}`, 'utf16le')), file('single', `"${other}"`)], { fix: true, out })
    expect(readFileSync(out, 'latin1')).toBe(`${header},Group Tag\r\nFBK30001,00330,${hash},bench\r\nFBK30002,,${other},\r\n`)
    expect(result.err.split('\n')).toEqual([
      'Left out list.csv, row 2: The same device is row 1 of list.csv already.',
      'Left out list.csv, row 3: The serial number holds a comma, which a registration CSV cannot carry.',
      'Left out list.csv, row 4: The hash is cut off.',
      `Wrote ${out}: 2 rows.`,
      '',
    ])
    expect(result.code).toBe(1)
  })

  it('refuses a row whose serial number is that of another device', async () => {
    const out = path.join(folder, 'none.csv')
    const result = await run([file('mixed.csv', `${header}\r\nFBK9,,${hash}\r\n`)], { fix: true, out })
    expect(result.err).toContain('row 1: The serial number is not the one in the hash')
    expect(result.err).toContain('Nothing to write')
    expect([result.code, readdirSync(folder).includes('none.csv')]).toEqual([2, false])
  })

  it('what it wrote is intact', async () => {
    const out = path.join(folder, 'again.csv')
    await run([file('damaged text', hash.replace(/.{76}/g, '$&\r\n'))], { fix: true, out })
    expect(await run([out])).toMatchObject({ code: 0 })
  })

  it('a file that cannot be written is told', async () => {
    const out = path.join(folder, 'no such folder', 'x.csv')
    await expect(run([file('fine', hash)], { fix: true, out })).rejects.toMatchObject({ name: 'CommandError', exitCode: 65 })
  })
})

describe('--compare', () => {
  const compare = (a: string, b: string, options: Partial<HashOptions> = {}): Promise<Run> =>
    run([file('registered', a), file('now', b)], { compare: true, ...options })

  it.each([
    ['the same device', sampleHash({ ...device, collected: 9 }), 0, /^THE SAME DEVICE {2}registered → now/],
    ['another disk', sampleHash({ ...device, disks: ['X.'] }), 2, /^THE SAME DEVICE WITH CHANGED PARTS/],
    ['another key', sampleHash({ ...device, key: 'new' }), 1, /^A REPLACED TPM OR BOARD/],
    ['another device', other, 1, /^ANOTHER DEVICE/],
  ])('%s', async (_, now, code, text) => {
    const result = await compare(hash, now)
    expect(result).toMatchObject({ code, err: '' })
    expect(result.out).toMatch(text)
  })

  it('prints verdict and relations as JSON', async () => {
    const { out } = await compare(hash, other, { format: 'json' })
    expect(JSON.parse(out)).toMatchObject({ verdict: 'different-device', relations: { ek: 'different', macs: 'different' } })
  })

  it('does not rely on a damaged hash', async () => {
    const result = await compare(hash, encodeHash(sampleRecords(device), { badChecksum: true }))
    expect(result).toMatchObject({ code: 1, out: '' })
    expect(result.err).toContain('now cannot be compared. The checksum does not match')
  })

  it('wants one hash on each side', async () => {
    await expect(compare(hash, `${header}\r\nA,,${hash}\r\nB,,${other}\r\n`)).rejects.toMatchObject({ exitCode: 65, message: expect.stringContaining('2 hashes') as string })
  })
})
