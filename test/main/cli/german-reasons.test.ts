import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeCab, fakeZip } from '../../fakes/archives.ts'
import { runPreflight } from '../../fakes/terminal.ts'
import { englishWords, untranslated } from '../../conventions/texts-of.ts'

const laptop = path.resolve(import.meta.dirname, '../../../main/demo/devices/ready-laptop.preflight.json')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-german-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What a German technician reads about a file of this name. */
async function said(name: string, content: string | Uint8Array | null): Promise<string> {
  const file = path.join(folder, name)
  if (content === null) await mkdir(file)
  else await writeFile(file, content)
  const run = await runPreflight(['check', '--demo', '--language', 'de', '--device', file])
  expect(run.code).toBe(65)
  return run.err
}

describe('preflight check --language de says in German why a file is of no use', () => {
  it.each<[string, string, string | Uint8Array | null, RegExp]>([
    ['empty', 'a.json', '', /^preflight: a\.json ist leer; erwartet war eine Nachweisdatei \(JSON\)\.\n$/],
    ['cut off', 'b.json', '{"schema": "preflight.evidence/1",\n', /^preflight: b\.json bricht ab \(Zeile 2, Spalte 1\): Das Ende der Datei fehlt\.\n$/],
    ['no text', 'c.json', Uint8Array.of(0x7b, 0xff, 0xff), /kein lesbarer Text/],
    ['another JSON', 'd.json', '{"a":1}', /ist JSON, aber keine Nachweisdatei/],
    ['a newer one', 'e.json', '{"schema":"preflight.evidence/9"}', /stammt von einer neueren Version/],
    ['a wrong value', 'f.json', '{"schema":"preflight.evidence/1","collectedAt":"x"}', /^preflight: f\.json ist keine Nachweisdatei: collectedAt müsste/],
    ['too large', 'g.json', new Uint8Array(32 * 1024 * 1024 + 1), /größer als 32 MB/],
    ['a CAB archive that ends', 'h.cab', 'MSCF', /ist abgeschnitten oder kein CAB-Archiv/],
    ['Quantum', 'i.cab', fakeCab([{ name: 'a.reg', content: 'x' }], 'quantum'), /^preflight: a\.reg in i\.cab ist mit Quantum gepackt/],
    ['a ZIP archive of nothing', 'j.zip', fakeZip([{ name: 'photo.jpg', content: 'x' }]), /enthält nichts, was Preflight liest/],
    ['an event log', 'k.evtx', 'ElfFile\0abc', /^preflight: k\.evtx ist ein beschädigtes oder unfertiges Ereignisprotokoll\.\n$/],
    ['a report', 'MDMDiagReport.xml', '<a>', /ist kein vollständiges XML \(Zeile 1\)/],
    ['a CSV without rows', 'l.csv', 'Device Serial Number,Windows Product ID,Hardware Hash', /enthält keine Zeile mit einem Hardwarehash/],
    ['an inventory', 'm.hyper-v.json', '', /erwartet war eine Hyper-V-Bestandsliste/],
    ['an empty folder', 'n', null, /Dieser Ordner enthält keine Nachweisdatei \(\*\.preflight\.json oder \*\.hyper-v\.json\)\.\n$/],
  ])('%s', async (_what, name, content, sentence) => {
    const text = await said(name, content)
    expect(text).toMatch(sentence)
    expect(text.replaceAll(untranslated, '')).not.toMatch(englishWords)
  })

  it('a file that is not there', async () => {
    const run = await runPreflight(['check', '--demo', '--language', 'de', '--device', path.join(folder, 'gone.json')])
    expect(run.err).toBe(`preflight: ${path.join(folder, 'gone.json')}: Diese Datei oder diesen Ordner gibt es nicht.\n`)
  })

  it('a file that cannot be written', async () => {
    const run = await runPreflight(['check', '--demo', '--language', 'de', '--device', laptop, '--format', 'json', '--out', path.join(folder, 'no', 'a.json')])
    expect(run.err).toMatch(/: Diesen Ordner gibt es nicht\.\n$/)
  })

  it.each([
    ['{"schema": "preflight.preset/1", "clod": 1}', /^preflight: p\.json, Zeile 1, Spalte 34: Den Schlüssel "clod" gibt es nicht\. Gemeint vielleicht "cloud"\?\n$/],
    ['{"schema": "preflight.preset/1", "scenario": "user"}', /Erwartet war eines von user-driven, /],
    ['{"schema": "preflight.preset/1"', /^preflight: p\.json, Zeile 1, Spalte 32: Erwartet war ein Komma oder \}, aber die Datei endet\.\n$/],
    ['{}', /^preflight: p\.json: "schema" fehlt; erwartet war "preflight\.preset\/1"\.\n$/],
  ])('a preset: %s', async (content, sentence) => {
    await writeFile(path.join(folder, 'p.json'), content)
    const run = await runPreflight(['check', '--demo', '--language', 'de', '--device', laptop, '--preset', path.join(folder, 'p.json')])
    expect(run.err).toMatch(sentence)
  })

  it('in English for everybody else', async () => {
    await writeFile(path.join(folder, 'o.json'), '')
    expect((await runPreflight(['check', '--demo', '--device', path.join(folder, 'o.json')])).err).toBe('preflight: o.json is empty, but a JSON evidence file was expected.\n')
  })

  it('names where a report is from, in JSON too', async () => {
    const header = 'Device Serial Number,Windows Product ID,Hardware Hash'
    const hash = (JSON.parse(await readFile(laptop, 'utf8')) as { items: Record<string, { value: string }> }).items['hash.device-hardware-data']?.value ?? expect.fail('no hash')
    await writeFile(path.join(folder, 'q.csv'), `${header}\nFBK10001,,${hash}\n`)
    const run = await runPreflight(['check', '--language', 'de', '--format', 'json', '--identifiers', '--device', path.join(folder, 'q.csv')])
    expect(JSON.parse(run.out)).toMatchObject({ device: { source: 'q.csv, Zeile 1' } })
  })
})
