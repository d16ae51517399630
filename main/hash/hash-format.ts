// The container of a hardware hash, as verified on 64 complete hashes of Windows 10 16299 to Windows 11 26200.

/** Characters of the base64 text that Windows and the OA3 tool write; never padded with `=`. */
export const hashTextLength = 4_000

/** Bytes of the block that those characters carry. */
export const hashBlockLength = 3_000

/** "OA", the first two bytes of the block. */
export const magic = 'OA'

/** Bytes of the header: magic and the offset of the checksum record. */
export const headerLength = 4

/** Bytes in front of the payload of each record: type and length, both 16 bits, little-endian. */
export const recordHeaderLength = 4

/** "CS", the type of the checksum record. */
export const checksumType = 0x5343

/** Bytes of the checksum record: its header and a SHA-256. */
export const checksumLength = 36
