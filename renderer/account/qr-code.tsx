import qrcode from 'qrcode-generator'
import type { ReactElement } from 'react'
import { printable } from '../../core/report/printable.ts'
import { signInWords } from './sign-in-words.ts'

/** Light modules around the symbol, without which readers do not find it: qrcode.com/en/howto/code.html. */
const quietZone = 4
/** Longest address that is drawn. More than this makes modules too small for the camera of a phone; our own limit. */
const maxAddress = 300

/** An address as a QR code, drawn on this computer; nothing when the address is too long for one. */
export function QrCode({ address }: { readonly address: string }): ReactElement | null {
  if (address.length > maxAddress) return null
  const modules = darkModules(address)
  const side = modules.count + 2 * quietZone
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={signInWords.qrCode(printable(address))}
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={modules.path} fill="#000000" />
    </svg>
  )
}

function darkModules(address: string): { readonly count: number; readonly path: string } {
  // 0: the smallest symbol that holds it. M: 15 % of it may be unreadable.
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const places = Array.from({ length: count }, (_, at) => at)
  const path = places
    .flatMap((row) => places.filter((column) => code.isDark(row, column)).map((column) => `M${String(column + quietZone)} ${String(row + quietZone)}h1v1h-1z`))
    .join('')
  return { count, path }
}
