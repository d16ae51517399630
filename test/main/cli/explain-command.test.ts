import { describe, expect, it } from 'vitest'
import { explainCommand } from '../../../main/cli/explain-command.ts'

function explain(codes: readonly string[], format: 'text' | 'json' = 'text'): { code: number; out: string } {
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
  return { code: explainCommand(codes, format, { terminal }), out }
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
