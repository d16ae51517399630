import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import { parseCimTpm, parseTpmReadiness } from '../../../../main/probes/windows/parse-tpm.ts'
import { parseTpmTool } from '../../../../main/probes/windows/parse-tpmtool.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')

function tool(text: unknown): unknown[] {
  const output = parseTpmTool(text)
  return [output.present, output.version, output.manufacturer, output.readyForStorage, output.attestationCapable].map(plain)
}

describe('parseTpmTool', () => {
  const full = '\r\n-TPM Present: True\r\n-TPM Version: 2.0\r\n-TPM Manufacturer ID: INTC\r\n-Ready For Storage: True\r\n-Is Capable For Attestation: False\r\n-Lockout Information:\r\n\t-Is Locked Out: False\r\n'

  it.each([
    ['a full output', full, [true, '2.0', 'INTC', true, false]],
    ['no TPM', '\r\n-TPM Present: False\r\n', [false, 'unread', 'unread', 'unread', 'unread']],
    ['an old, short output', '-TPM Present: True\n-TPM Version: 1.2', [true, '1.2', 'unread', 'unread', 'unread']],
    ['words instead of a flag', '-TPM Present: Ja', ['unread', 'unread', 'unread', 'unread', 'unread']],
    ['a version that is none', '-TPM Version: two', ['unread', 'unread', 'unread', 'unread', 'unread']],
    ['a cut-off line', '-TPM Present', ['unread', 'unread', 'unread', 'unread', 'unread']],
    ['nothing', '', ['unread', 'unread', 'unread', 'unread', 'unread']],
    ['no text', 7, ['unread', 'unread', 'unread', 'unread', 'unread']],
  ])('reads %s', (_name, text, expected) => {
    expect(tool(text)).toEqual(expected)
  })
})

describe('parseCimTpm', () => {
  it.each([
    [[], [false, 'unread', 'unread']],
    [[{ SpecVersion: '2.0, 0, 1.59', ManufacturerIdTxt: 'NTC ' }], [true, '2.0', 'NTC']],
    [{ SpecVersion: '1.2, 2, 3', ManufacturerIdTxt: 'IFX\0' }, [true, '1.2', 'IFX']],
    [[{ SpecVersion: 'Not Supported for TPM 1.2' }], [true, 'unread', 'unread']],
    [[{ SpecVersion: null, ManufacturerIdTxt: 1229870147 }], [true, 'unread', 'unread']],
    ['no list', ['unread', 'unread', 'unread']],
  ])('%j', (raw, expected) => {
    const { present, specVersion, manufacturer } = parseCimTpm(raw)
    expect([present, specVersion, manufacturer].map(plain)).toEqual(expected)
  })
})

describe('parseTpmReadiness', () => {
  it.each([
    [{ IsReady: true, Information: 0 }, [true, false]],
    [{ IsReady: true, Information: 0x40000 }, [true, false]],
    [{ IsReady: false, Information: 0x40000 }, [true, false]],
    [{ IsReady: false, Information: 0x900 }, [false, true]],
    [{ IsReady: false, Information: 0x40100 }, [false, true]],
    [{ IsReady: false, Information: 0x100010 }, [false, 'unread']],
    [{ IsReady: false, Information: 0 }, [false, 'unread']],
    [{ IsReady: false, Information: -1 }, [false, 'unread']],
    [{ IsReady: false }, [false, 'unread']],
    [{ IsReady: 'True', Information: 0 }, ['unread', 'unread']],
    [{}, ['unread', 'unread']],
  ])('%j → ready, reduced: %j', (raw, expected) => {
    const { ready, reducedFunctionality } = parseTpmReadiness(raw)
    expect([ready, reducedFunctionality].map(plain)).toEqual(expected)
  })
})

describe.skipIf(!hasCaptures('tpm'))(captureTitle('tpm captures', 'tpm'), () => {
  const expected: { readonly [file: string]: unknown[] } = {
    'tpmtool-amd-ftpm-REAL-trimmed.txt': [true, '2.0', 'AMD', true, true],
    'tpmtool-intel-ptt-REAL.txt': [true, '2.0', 'INTC', true, true],
    'tpmtool-no-tpm.txt': [false, 'unread', 'unread', 'unread', 'unread'],
    'tpmtool-vulnerable-SYNTHETIC.txt': [true, '2.0', 'IFX', true, true],
  }

  it.each(captures('tpm', '.txt'))('$name', ({ name, text }) => {
    // Output of other tools is no output of tpmtool.
    expect(tool(text)).toEqual(expected[name] ?? ['unread', 'unread', 'unread', 'unread', 'unread'])
  })

  it('Win32_Tpm as Windows prints it', () => {
    const text = captures('tpm', 'win32_tpm-nuvoton-REAL.txt')[0]?.text ?? ''
    const row = Object.fromEntries(text.split(/\r?\n/).flatMap((line) => {
      const [key, value] = line.split(/\s+:\s/)
      return key && value !== undefined ? [[key, value === 'True' ? true : value]] : []
    }))
    const tpm = parseCimTpm([row])
    expect([tpm.present, tpm.specVersion, tpm.manufacturer, tpm.enabled, tpm.activated].map(plain)).toEqual([true, '2.0', 'NTC', true, true])
  })
})
