import { describe, expect, it } from 'vitest'
import type { Language } from '../../../core/words/language.ts'
import { explainCommand } from '../../../main/cli/explain-command.ts'

function explain(codes: readonly string[], format: 'text' | 'json' = 'text', language: Language = 'en'): { code: number; out: string } {
  let out = ''
  const terminal = {
    write: (text: string) => {
      out += text
    },
    writeError: () => undefined,
    isTty: false,
    errorIsTty: false,
    columns: 80,
    env: {},
  }
  return { code: explainCommand(codes, { format, language }, { terminal }), out }
}

describe('preflight explain', () => {
  it('says meaning, causes, fixes, checks and sources', () => {
    const { code, out } = explain(['-2145910764'])
    expect(code).toBe(0)
    expect(out).toContain('0x80180014')
    expect(out).toContain('MENROLL_E_DEVICENOTSUPPORTED')
    expect(out).toContain('MDM enrollment')
    for (const title of ['Likely causes', 'What to do', 'Checks of Preflight', 'Sources']) expect(out).toContain(title)
    expect(out.split('\n').every((line) => line.length <= 100 || /learn\.microsoft\.com/.test(line))).toBe(true)
  })

  it('says all of it in German', () => {
    const { code, out } = explain(['-2145910764', '0x801C044F', '0x801C0026', '0xdeadbeef'], 'text', 'de')
    expect(code).toBe(2)
    const line = out.replaceAll(/\s+/g, ' ')
    for (const words of [
      'Dieses Gerät, seine Plattform oder seine Version darf nicht registriert werden.',
      'MDM-Registrierung',
      'Wahrscheinliche Ursachen - Persönliche Windows-Geräte sind blockiert',
      'Was zu tun ist - Den Hash des Geräts registrieren oder die Plattform zulassen.',
      'Prüfungen von Preflight',
      'Quellen',
      'Die Quellen sind sich über diesen Code nicht einig',
      'Keine veröffentlichte Quelle bestätigt das',
      '0xDEADBEEF Unbekannt Preflight kennt diesen Code nicht',
    ]) expect(line).toContain(words)
    expect(line).not.toMatch(/\b(?:the|and|is|of|Sources|Checks|Unknown|What to do)\b/)
  })

  it('writes JSON in the language', () => {
    const [first] = JSON.parse(explain(['0x80180014'], 'json', 'de').out) as { found: { meaning: string; aliases: string[] }[] }[]
    expect(first?.found[0]).toMatchObject({ meaning: 'Dieses Gerät, seine Plattform oder seine Version darf nicht registriert werden.', aliases: expect.arrayContaining(['MENROLL_E_DEVICENOTSUPPORTED']) as string[] })
  })

  it('says that it does not know a code, and explains the others', () => {
    const { code, out } = explain(['0xdeadbeef', '0x80180014'])
    expect(code).toBe(2)
    expect(out).toContain('0xDEADBEEF  Unknown')
    expect(out).toContain('MENROLL_E_DEVICENOTSUPPORTED')
  })

  it.each([
    ['0x801C044F', 'Sources do not agree'],
    ['0x801C0026', 'No published source confirms this'],
  ])('marks %s as doubtful', (code, text) => {
    expect(explain([code]).out).toContain(text)
  })

  it('marks nothing else so', () => {
    expect(explain(['AADSTS130505']).out).not.toMatch(/take it as a hint/)
  })

  it('names only checks that there are', () => {
    const [first] = JSON.parse(explain(['0x80180014'], 'json').out) as { asked: string; code: string; found: { checks: string[] }[] }[]
    expect(first).toMatchObject({ asked: '0x80180014', code: '0x80180014' })
    expect(first?.found[0]?.checks).toContain('reg-exists')
    expect(first?.found[0]?.checks).not.toContain('no-such-check')
  })

  it('writes nothing that steers a terminal', () => {
    expect(explain(['\u001b[31mred']).out).not.toContain('\u001b')
  })

  it.each([[[]], [Array.from({ length: 101 }, () => '806')]])('refuses none and too many', (codes) => {
    expect(() => explain(codes)).toThrow(/code/)
  })
})
