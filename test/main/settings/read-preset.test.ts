import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { maxPresetBytes, readPreset, readPresetFile } from '../../../main/settings/read-preset.ts'
import { presetFile } from '../../../main/settings/preset-schema.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const preset = (keys: object): Uint8Array => bytes(JSON.stringify({ schema: 'preflight.preset/1', ...keys }, null, 2))
const read = (content: Uint8Array): unknown => readPreset(content, 'bench.json')

function refusal(content: Uint8Array | string): string {
  try {
    read(typeof content === 'string' ? bytes(content) : content)
  } catch (error) {
    expect(error).toMatchObject({ name: 'BadPreset' })
    return (error as Error).message
  }
  throw new Error('It was taken.')
}

const full = {
  name: 'Fabrikam bench',
  tenant: 'fabrikam.onmicrosoft.com',
  clientId: '00001111-aaaa-2222-bbbb-3333cccc4444',
  cloud: 'us-gov-l4',
  scenario: 'user-driven',
  overlays: ['tap'],
  userDomain: 'fabrikam.example',
  hiddenPages: ['hash', 'settings'],
  language: 'de',
  theme: 'dark',
  keepHistory: false,
  exportIdentifiers: false,
} as const

describe('a preset', () => {
  it('is read with every key it may have', () => {
    expect(Object.keys(presetFile.shape).sort()).toEqual(['$schema', 'schema', ...Object.keys(full)].sort())
    expect(read(preset(full))).toEqual({ schema: 'preflight.preset/1', ...full })
  })

  it('may say nothing but what it is', () => {
    expect(read(preset({}))).toEqual({ schema: 'preflight.preset/1' })
  })

  it('means the same in capital letters where they mean nothing', () => {
    expect(read(preset({ tenant: 'Fabrikam.OnMicrosoft.com', clientId: '00001111-AAAA-2222-BBBB-3333CCCC4444' }))).toMatchObject({ tenant: 'fabrikam.onmicrosoft.com', clientId: full.clientId })
  })

  it('may come with a byte order mark, and as UTF-16 from Windows PowerShell', () => {
    const text = new TextDecoder().decode(preset({ theme: 'dark' }))
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]))).toMatchObject({ theme: 'dark' })
    expect(read(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))).toMatchObject({ theme: 'dark' })
  })
})

describe('a preset that cannot be used is refused with one sentence that names file, place and what was expected', () => {
  it.each([
    { text: '', says: 'bench.json, line 1, column 1: a value was expected, but the file ends.' },
    { text: '{"schema": "preflight.preset/1",\n  "theme": dark }', says: 'bench.json, line 2, column 12: a value was expected, but there is d.' },
    { text: '{"schema": "preflight.preset/1",\n}', says: 'bench.json, line 2, column 1: a key in double quotes was expected, but there is }.' },
    { text: '{"schema": "preflight.preset/1"', says: 'bench.json, line 1, column 32: a comma or } was expected, but the file ends.' },
    { text: '{"schema" "x"}', says: 'bench.json, line 1, column 11: a colon after the key was expected, but there is ".' },
    { text: '{"schema": "preflight.preset/1"} true', says: 'bench.json, line 1, column 34: the end of the file was expected, but there is t.' },
    { text: '{"name": "a\nb"}', says: 'bench.json, line 1, column 10: this text has no end on its line or holds a wrong \\ escape.' },
    { text: '{"theme": "dark",\n "theme": "light"}', says: 'bench.json, line 2, column 2: the key "theme" comes twice.' },
    { text: '[]', says: 'bench.json, line 1, column 1: an object in braces was expected.' },
    { text: '{}', says: 'bench.json: "schema" is missing; "preflight.preset/1" was expected.' },
    { text: '{"schema": "preflight.preset/2"}', says: 'bench.json, line 1, column 2 (/schema): "preflight.preset/1" was expected.' },
  ])('$text', ({ text, says }) => {
    expect(refusal(text)).toBe(says)
  })

  it.each([
    { keys: { tennant: 'x' }, says: 'bench.json, line 3, column 3: there is no key "tennant". Did you mean "tenant"?' },
    { keys: { hiddenpages: [] }, says: 'bench.json, line 3, column 3: there is no key "hiddenpages". Did you mean "hiddenPages"?' },
    { keys: { tenant: 'not a domain' }, says: 'bench.json, line 3, column 3 (/tenant): a tenant id, or a domain such as contoso.onmicrosoft.com was expected.' },
    { keys: { clientId: '123' }, says: 'bench.json, line 3, column 3 (/clientId): an id such as 00001111-aaaa-2222-bbbb-3333cccc4444 was expected.' },
    { keys: { scenario: 'user-drivn' }, says: /\(\/scenario\): one of user-driven, .* was expected\. Did you mean "user-driven"\?$/ },
    { keys: { overlays: ['tap', 'fido'] }, says: /^bench\.json, line 5, column 5 \(\/overlays\/1\): a list of at most 4 of tap, .* was expected\. Did you mean "fido2"\?$/ },
    { keys: { overlays: 'tap' }, says: /\(\/overlays\): a list of at most 4 of/ },
    { keys: { hiddenPages: ['bench'] }, says: /\(\/hiddenPages\/0\): a list of at most 5 of history, hash, codes, checks, settings was expected/ },
    { keys: { keepHistory: 'no' }, says: 'bench.json, line 3, column 3 (/keepHistory): true or false was expected.' },
    { keys: { name: '' }, says: /a name of 1 to 80 characters was expected/ },
  ])('$keys', ({ keys, says }) => {
    const message = refusal(preset(keys))
    if (typeof says === 'string') expect(message).toBe(says)
    else expect(message).toMatch(says)
  })

  it.each(['graphRoot', 'graphUrl', 'loginHost', 'remember', 'storage', 'command', 'open', 'quickStart', '__proto__', 'constructor'])('safety stays as it is: there is no key %s', (key) => {
    expect(refusal(bytes(`{"schema":"preflight.preset/1","${key}":true}`))).toContain(`there is no key "${key}"`)
  })

  it('names the file without its path, and when it is missing', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preflight-preset-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await expect(readPresetFile(path.join(folder, 'no.json'))).rejects.toThrow('no.json: there is no such file.')
    await writeFile(path.join(folder, 'large.json'), 'x'.repeat(maxPresetBytes + 1))
    await expect(readPresetFile(path.join(folder, 'large.json'))).rejects.toThrow('large.json is larger than 32 KB, which no preset is.')
    await expect(readPresetFile(folder)).rejects.toThrow(/could not be read \(EISDIR\)/)
  })

  it('takes exactly the largest size', () => {
    const text = '{"schema":"preflight.preset/1"}'
    expect(read(bytes(text.padEnd(maxPresetBytes)))).toEqual({ schema: 'preflight.preset/1' })
    expect(refusal(text.padEnd(maxPresetBytes + 1))).toContain('larger')
  })

  it('refuses deep nesting and text that is none', () => {
    expect(refusal(`{"schema":${'['.repeat(10_000)}`)).toContain('nested more than')
    expect(refusal(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).toContain('UTF-8 was expected')
  })

  it('never throws anything else, and reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((value) => JSON.stringify({ schema: 'preflight.preset/1', name: value }))), (text) => {
        try {
          const taken = read(bytes(text))
          expect(presetFile.safeParse(JSON.parse(text)).data).toEqual(taken)
        } catch (error) {
          expect(error).toMatchObject({ name: 'BadPreset' })
          expect((error as Error).message).toMatch(/^bench\.json.*[.?]$/s)
        }
      }),
    )
  })

  it('shows nothing that steers a terminal', () => {
    // eslint-disable-next-line no-control-regex -- these are what must not come through
    expect(refusal(bytes('{"a\u202e\u0085":1}'))).not.toMatch(/[\u0000-\u001f\u0080-\u009f\u202e]/)
  })
})
