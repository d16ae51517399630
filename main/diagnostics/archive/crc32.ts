/** The reversed polynomial of CRC-32 in ZIP (PKWARE APPNOTE 6.3.10, section 4.4.7). */
const polynomial = 0xedb88320

const table: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ polynomial
  return value
})

/** The checksum that ZIP archives keep of each file. Ours, since the one of node:zlib is newer than Node 20.13. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffff_ffff) >>> 0
}
