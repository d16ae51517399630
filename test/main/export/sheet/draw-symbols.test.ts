import { describe, expect, it } from 'vitest'
import { shortResult, shortResultBytes } from '../../../../core/report/sheet/short-result.ts'
import { barcode, drawSymbols, longestBarcode, qrCode } from '../../../../main/export/sheet/draw-symbols.ts'
import { awkwardTexts, hostileReport } from '../../../fakes/hostile-report.ts'
import { readCode128 } from '../../../fakes/read-barcode.ts'
import { readQrCode } from '../../../fakes/read-qr-code.ts'
import { aReport } from '../../../fakes/report.ts'

describe('the barcode of a serial number', () => {
  it.each(['FBK10001', '1204-5518-7730-2946-0087-3315-62', 'PF4XYZ9', '5CG1234ABC', 'a', '00', '000', ' x ', '<&>"\'', '^065^FNC1', 'W'.repeat(longestBarcode), '0'.repeat(longestBarcode), '~`{|}'])('reads as the same text: %s', (serial) => {
    expect(readCode128(barcode(serial)?.svg ?? '')).toBe(serial)
  })

  it.each([
    { why: 'nothing', serial: '' },
    { why: 'letters that scanners do not know', serial: 'SÉRIE-1' },
    { why: 'a serial number that is partly left out', serial: '…0001' },
    { why: 'control characters', serial: 'FBK\u0000001' },
    { why: 'more than fits', serial: 'W'.repeat(longestBarcode + 1) },
  ])('is not made of $why', ({ serial }) => {
    expect(barcode(serial)).toBeNull()
  })

  it.each(['A', 'FBK10001', 'W'.repeat(longestBarcode)])('has bars that a scanner can tell apart and fits on the page: %s', (serial) => {
    const drawn = barcode(serial)
    const modules = Number(/viewBox="0 0 (\d+) /.exec(drawn?.svg ?? '')?.[1])
    expect((drawn?.widthMm ?? 0) / modules).toBeGreaterThanOrEqual(0.19)
    expect(drawn?.widthMm).toBeLessThanOrEqual(162)
  })
})

describe('the QR code', () => {
  it.each(['Preflight: Ready', 'Serial: 0123456789012345678901234567890', 'ABC DEF', 'ünïcödé 端末 👩‍👩‍👧‍👦', '^065', 'a', 'x'.repeat(150), 'x'.repeat(200), 'y'.repeat(shortResultBytes)])('reads as the same text: %s', (text) => {
    expect(readQrCode(qrCode(text) ?? '').text).toBe(text)
  })

  it('is not made of more than its modules can show', () => {
    expect(qrCode('x'.repeat(shortResultBytes + 1))).toBeNull()
    expect(qrCode('')).toBeNull()
  })

  it.each([...awkwardTexts.map((text) => hostileReport(text)), aReport({ 'device.serialNumber': 'FBK10001' }), aReport({}, { demo: true })].map((report, at) => ({ at, report })))('holds the short result of any report, with modules of half a millimeter at least: $at', ({ report }) => {
    const { text, version } = readQrCode(drawSymbols(report).code ?? '')
    expect(text).toBe(shortResult(report))
    expect(27 / (17 + 4 * version)).toBeGreaterThan(0.47)
  })
})

describe('symbols', () => {
  it('hold no text of a device as markup', () => {
    const { barcode: bars, code } = drawSymbols(aReport({ 'device.serialNumber': '"><script>' }))
    expect(readCode128(bars?.svg ?? '')).toBe('"><script>')
    expect(`${bars?.svg ?? ''}${code ?? ''}`).not.toContain('script')
  })

  it('have no barcode when no serial number was read', () => {
    expect(drawSymbols(aReport({})).barcode).toBeNull()
  })
})
