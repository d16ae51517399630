// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { QrCode } from '../../../renderer/account/qr-code.tsx'

const address = 'https://login.microsoft.com/device'

/** The dark modules as drawn, row by row. */
function drawn(svg: Element): { side: number; dark: Set<string> } {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const path = svg.querySelector('path')?.getAttribute('d') ?? ''
  return { side, dark: new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x ?? ''} ${y ?? ''}`)) }
}

it('is an image with a name, within a margin of four light modules', () => {
  render(<QrCode address={address} />)
  const svg = screen.getByRole('img', { name: `QR code that leads to ${address}` })
  const { side, dark } = drawn(svg)
  // 34 characters at level M take version 3, 29 modules wide: qrcode.com/en/about/version.html.
  expect(side).toBe(29 + 8)
  const places = [...dark].flatMap((place) => place.split(' ').map(Number))
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(4 + 28)
})

it('has the three finder patterns of a QR code', () => {
  render(<QrCode address={address} />)
  const { dark } = drawn(screen.getByRole('img'))
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
  for (const [left, top] of [[4, 4], [4 + 22, 4], [4, 4 + 22]] as const) {
    const seen = finder.map((row, y) => [...row].map((_bit, x) => (dark.has(`${String(left + x)} ${String(top + y)}`) ? '1' : '0')).join(''))
    expect(seen).toEqual(finder)
  }
  expect(dark.has(`${String(4 + 25)} ${String(4 + 25)}`) && dark.has(`${String(4 + 28)} ${String(4 + 22)}`) && dark.has(`${String(4 + 22)} ${String(4 + 28)}`)).toBe(false)
})

it('is not drawn for an address that is too long to be scanned', () => {
  const { container } = render(<QrCode address={`https://example.com/${'a'.repeat(300)}`} />)
  expect(container.innerHTML).toBe('')
})
