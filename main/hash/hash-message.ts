export type HashMessageSeverity = 'error' | 'warning' | 'info'

/** What the decoder can say about a hash. The codes are stable: scripts read them. */
export type HashMessageCode =
  // The text
  | 'EMPTY'
  | 'UTF16_AS_TEXT'
  | 'FROM_OA3_XML'
  | 'WHITESPACE'
  | 'QUOTES'
  | 'SPACE_AS_PLUS'
  | 'URL_ENCODED'
  | 'JSON_ESCAPED'
  | 'URLSAFE_ALPHABET'
  | 'NOT_BASE64'
  | 'RETYPED_PREFIX'
  | 'EXCEL_NUMBER'
  | 'INNER_PADDING'
  | 'LENGTH'
  | 'MISALIGNED'
  // The block
  | 'MAGIC'
  | 'PAYLOAD_LENGTH'
  | 'RECORD_LENGTH'
  | 'RECORD_CONTENT'
  | 'TRUNCATED'
  | 'NO_CHECKSUM'
  | 'CHECKSUM'
  | 'TWO_HASHES'
  | 'PADDING'
  | 'BLOB_SIZE'
  // The content
  | 'TPM_MISSING'
  | 'TPM_VERSION_MISSING'
  | 'TPM_NOT_2_0'
  | 'EKPUB_MISSING'
  | 'EK_ID_MISMATCH'
  | 'EK_ID_SOURCE'
  | 'SERIAL_PLACEHOLDER'
  | 'MANUFACTURER_PLACEHOLDER'
  | 'PRODUCT_NAME_PLACEHOLDER'
  | 'UUID_BAD'
  | 'NO_MAC'
  | 'NO_DISK'
  | 'WINPE'
  | 'VIRTUAL'
  | 'NO_PRODUCT_KEY_ID'
  | 'UNKNOWN_RECORDS'
  | 'UTC_OFFSET'

export interface HashMessage {
  readonly severity: HashMessageSeverity
  readonly code: HashMessageCode
  /** One line of plain technical text. */
  readonly text: string
  /** With `LENGTH`: the characters that were there. */
  readonly actual?: number
}

export function error(code: HashMessageCode, text: string): HashMessage {
  return { severity: 'error', code, text }
}

export function warning(code: HashMessageCode, text: string): HashMessage {
  return { severity: 'warning', code, text }
}

export function info(code: HashMessageCode, text: string): HashMessage {
  return { severity: 'info', code, text }
}
