import type { Words } from '../../../core/words/language.ts'
import type { HashMessageCode } from '../../hash/hash-message.ts'
import { findingWordsDe } from './finding-words-de.ts'

/** A text for each message of the decoder. */
export type FindingTable = { readonly [C in HashMessageCode]: FindingWords }

export interface FindingWords {
  /** A state, without a full stop. */
  readonly title: string
  /** What it means or what to do; empty when the title says it all. */
  readonly advice: string
}

const captureAgain = 'Capture the hash again on the device.'
const copyAgain = 'Copy the hash again from its source, or capture it again on the device.'

function words(title: string, advice = ''): FindingWords {
  return { title, advice }
}

const en: FindingTable = {
  EMPTY: words('There is no hash', captureAgain),
  UTF16_AS_TEXT: words('The text was UTF-16, read as single bytes', 'The zero bytes are removed.'),
  FROM_OA3_XML: words('The hash comes from an OA3 report'),
  WHITESPACE: words('The text held line breaks, blanks or invisible characters', 'They are removed.'),
  QUOTES: words('The text was in quotes or had separators around it', 'They are removed.'),
  SPACE_AS_PLUS: words('The plus signs had become spaces', 'A web form or a link does that. They are put back.'),
  URL_ENCODED: words('Characters were written as percent codes', 'They are put back.'),
  JSON_ESCAPED: words('The text held the backslashes of JSON', 'They are removed.'),
  URLSAFE_ALPHABET: words('The text used the URL-safe alphabet of base64', 'It is converted; the import takes the standard alphabet.'),
  NOT_BASE64: words('The text holds a character that no hash has', copyAgain),
  RETYPED_PREFIX: words('The hash starts with the letter O where a zero belongs', 'It was typed or scanned from a picture. Copy the text itself.'),
  EXCEL_NUMBER: words('A spreadsheet replaced the hash by a number', captureAgain),
  INNER_PADDING: words('There is an equals sign inside the text', 'Two hashes run together, or the text is damaged. ' + copyAgain),
  LENGTH: words('The text is not 4000 characters long'),
  MISALIGNED: words('The length of the text fits no base64', 'The import answers such a text with an error about Edm.Binary.'),
  MAGIC: words('This is not a hardware hash', 'Check that the right text or column was taken. A hash starts with T0.'),
  PAYLOAD_LENGTH: words('The hash states a length that cannot be', copyAgain),
  RECORD_LENGTH: words('The records inside the hash do not fit together', copyAgain),
  RECORD_CONTENT: words('A record is shorter than its kind needs', 'It is left out.'),
  TRUNCATED: words('The hash is cut off', 'What is missing cannot be restored. ' + copyAgain),
  NO_CHECKSUM: words('The hash has no checksum', copyAgain),
  CHECKSUM: words('The checksum does not match: the hash was changed', copyAgain),
  TWO_HASHES: words('A second hash follows the first one', 'Put each hash into a row of its own.'),
  PADDING: words('Something follows the checksum that does not belong to the hash', 'It is dropped.'),
  BLOB_SIZE: words('The padding at the end has another length than Windows writes', 'Only zeros are concerned.'),
  TPM_MISSING: words('The hash knows no TPM', 'Self-deploying mode and pre-provisioning cannot work with this hash; user-driven mode can.'),
  TPM_VERSION_MISSING: words('The hash has a TPM key but no TPM version'),
  TPM_NOT_2_0: words('The TPM is not version 2.0', 'Self-deploying mode and pre-provisioning need TPM 2.0.'),
  EKPUB_MISSING: words('The hash has no TPM endorsement key', 'Capture it again in full Windows: Windows PE often cannot read the key.'),
  EK_ID_MISMATCH: words('The device id does not fit the TPM key', 'The hash was edited or put together. Do not register it. ' + captureAgain),
  EK_ID_SOURCE: words('The device id does not come from the TPM although there is a key'),
  SERIAL_PLACEHOLDER: words('The serial number is empty or a placeholder', "The service may refuse the hash. Write the real one with the hardware maker's tool and capture again."),
  MANUFACTURER_PLACEHOLDER: words('The manufacturer is empty or a placeholder', "The service may refuse the hash. Write the real one with the hardware maker's tool and capture again."),
  PRODUCT_NAME_PLACEHOLDER: words('The model is empty or a placeholder'),
  UUID_BAD: words('The SMBIOS UUID is missing or one that many devices share'),
  NO_MAC: words('The hash knows no network adapter', 'Normal on some VMs; otherwise install the driver and capture again.'),
  NO_DISK: words('The hash knows no fixed disk', 'Normal on some VMs.'),
  WINPE: words('The hash was captured in Windows PE', 'Adapters, displays and TPM data can be incomplete.'),
  VIRTUAL: words('The device is a virtual machine', 'Self-deploying mode and pre-provisioning need a physical TPM.'),
  NO_PRODUCT_KEY_ID: words('The hash has no product key id', 'Normal for VMs and for retail or volume licenses.'),
  UNKNOWN_RECORDS: words('The hash has records that nobody has explained yet', 'They do no harm.'),
  UTC_OFFSET: words('The time zone in the hash cannot be', 'Old versions of Windows write that.'),
}

/** What a technician reads for each message of the decoder. */
export const findingWords: Words<FindingTable> = { en, de: findingWordsDe }

/** Messages about the text and its way here, not about the device. */
export const textCodes: ReadonlySet<HashMessageCode> = new Set([
  'EMPTY',
  'UTF16_AS_TEXT',
  'FROM_OA3_XML',
  'WHITESPACE',
  'QUOTES',
  'SPACE_AS_PLUS',
  'URL_ENCODED',
  'JSON_ESCAPED',
  'URLSAFE_ALPHABET',
  'NOT_BASE64',
  'RETYPED_PREFIX',
  'EXCEL_NUMBER',
  'INNER_PADDING',
  'LENGTH',
  'MISALIGNED',
  'PADDING',
  'BLOB_SIZE',
])

/** A hash cell that a spreadsheet overwrote shows as a number with a decimal point or comma. */
export function isSpreadsheetNumber(text: string): boolean {
  return /^\d+([.,]\d+)?E\+\d+$/i.test(text)
}
