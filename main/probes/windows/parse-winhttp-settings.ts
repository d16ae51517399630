import { base64Bytes, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

export interface WinHttpSettings {
  /** Null: services connect directly. */
  readonly proxy: string | null
  /** Hosts without the proxy, separated as Windows writes them; empty for none. */
  readonly bypass: string
}

/** Bits of the flags. */
const usesProxy = 2
/** Before the flags come a version or size and a counter, four bytes each. */
const flagsAt = 8
const longest = 10_000

/**
 * `WinHttpSettings` of `HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`, as Base64: the
 * proxy of Windows services. Read instead of `netsh winhttp show proxy`, whose words follow the language.
 */
export function parseWinHttpSettings(value: Raw): Reading<WinHttpSettings> {
  const bytes = base64Bytes(value)
  if (bytes === undefined) return unread(sayForm((w) => w.winHttpBinary))
  const settings = Buffer.from(bytes)
  if (settings.length < flagsAt + 4 || ![0x18, 0x28].includes(settings.readUInt32LE(0))) {
    return unread(sayForm((w) => w.winHttpLayout))
  }
  const proxy = textAt(settings, flagsAt + 4)
  const bypass = proxy === undefined ? undefined : textAt(settings, proxy.end)
  if (proxy === undefined || bypass === undefined) return unread(sayForm((w) => w.winHttpCut))
  const on = (settings.readUInt32LE(flagsAt) & usesProxy) !== 0
  if (on && proxy.text === '') return unread(sayForm((w) => w.winHttpNoProxy))
  return read({ proxy: on ? proxy.text : null, bypass: bypass.text })
}

function textAt(settings: Buffer, at: number): { text: string; end: number } | undefined {
  if (at + 4 > settings.length) return undefined
  const length = settings.readUInt32LE(at)
  const end = at + 4 + length
  if (length > longest || end > settings.length) return undefined
  return { text: settings.toString('latin1', at + 4, end), end }
}
