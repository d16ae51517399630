import { field, integerField, isRecord, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

export interface CurrentVersion {
  /** `EditionID`, for example `Professional`. `ProductName` still says Windows 10 on Windows 11. */
  readonly edition: Reading<string>
  /** `Client`, `Server`, `WindowsPE`. */
  readonly installationType: Reading<string>
  readonly build: Reading<number>
  readonly revision: Reading<number>
}

/** Windows builds are five digits today; six leave room. */
const builds = { min: 1_000, max: 999_999 }
const revisions = { min: 0, max: 999_999 }

/** The values of `HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`. */
export function parseCurrentVersion(value: Raw): CurrentVersion {
  return {
    edition: mapReading(textField(value, 'EditionID'), asName),
    installationType: mapReading(textField(value, 'InstallationType'), asName),
    build: integerField(value, 'CurrentBuildNumber', builds),
    revision: integerField(value, 'UBR', revisions),
  }
}

/** Edition and type are single words in every Windows; anything longer is no edition. */
function asName(text: string): Reading<string> {
  return /^[\w .-]{1,64}$/.test(text) ? read(text) : unread(sayForm((w) => w.unknownName))
}

/** S mode leaves `SkuPolicyRequired` = 1 in the code integrity policy; without the value there is no S mode. */
export function parseSMode(value: Raw): Reading<boolean> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found = field(value, 'SkuPolicyRequired')
  if (found === undefined) return read(false)
  const number = integerField(value, 'SkuPolicyRequired', { min: 0, max: 0xffff_ffff })
  return number.ok ? read(number.value === 1) : number
}

/**
 * `TimeZoneKeyName`, the same English key in every language. Old Windows left garbage after a NUL.
 */
export function parseTimeZone(value: Raw): Reading<string> {
  return mapReading(textField(value, 'TimeZoneKeyName'), (text) => {
    const key = text.split('\0')[0]?.trim() ?? ''
    return key === '' ? unread(sayForm((w) => w.fieldEmpty('TimeZoneKeyName'))) : read(key)
  })
}
