/** Packs a flat set of files into an asar archive, the format Electron loads its default app from. */
export function packAsar(files: Readonly<Record<string, Buffer>>): Buffer {
  let offset = 0
  const entries: Record<string, { size: number; offset: string }> = {}
  for (const [name, content] of Object.entries(files)) {
    entries[name] = { size: content.length, offset: String(offset) }
    offset += content.length
  }
  const header = pickledString(JSON.stringify({ files: entries }))
  return Buffer.concat([uint32(4), uint32(header.length), header, ...Object.values(files)])
}

/** Chromium's Pickle with one string: payload size, string length, string, padding to four bytes. */
function pickledString(text: string): Buffer {
  const bytes = Buffer.from(text)
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
  return Buffer.concat([uint32(4 + bytes.length + padding.length), uint32(bytes.length), bytes, padding])
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
