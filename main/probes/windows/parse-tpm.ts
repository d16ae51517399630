import { booleanField, dword, field, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'

export interface CimTpm {
  /** False when the class has no instance: there is no TPM that Windows can see. */
  readonly present: Reading<boolean>
  /** First element of `SpecVersion`, for example `2.0` of `2.0, 0, 1.59`. */
  readonly specVersion: Reading<string>
  /** `ManufacturerIdTxt` without the padding. The decimal id is not used: public tables confuse vendors. */
  readonly manufacturer: Reading<string>
  readonly enabled: Reading<boolean>
  readonly activated: Reading<boolean>
}

const none = sayProbe((w) => w.noTpm)

/** `Win32_Tpm`, a list of no or one instance. */
export function parseCimTpm(value: Raw): CimTpm {
  const rows = recordList(value)
  const row = mapReading(rows, (list) => (list[0] === undefined ? unread(none) : read(list[0])))
  return {
    present: mapReading(rows, (list) =>
      list.every((tpm) => field(tpm, 'SpecVersion') !== undefined) ? read(list.length > 0) : unread(sayProbe((w) => w.noTpmObject)),
    ),
    specVersion: mapReading(row, (tpm) => mapReading(textField(tpm, 'SpecVersion'), firstVersion)),
    manufacturer: mapReading(row, (tpm) => mapReading(textField(tpm, 'ManufacturerIdTxt'), vendorText)),
    enabled: mapReading(row, (tpm) => booleanField(tpm, 'IsEnabled_InitialValue')),
    activated: mapReading(row, (tpm) => booleanField(tpm, 'IsActivated_InitialValue')),
  }
}

function firstVersion(text: string): Reading<string> {
  const first = text.split(',')[0]?.trim() ?? ''
  return /^\d\.\d{1,2}$/.test(first) ? read(first) : unread(sayProbe((w) => w.noSpecVersion))
}

function vendorText(text: string): Reading<string> {
  const trimmed = text.replaceAll('\0', '').trim()
  return /^[\x20-\x7e]{1,16}$/.test(trimmed) ? read(trimmed) : unread(sayProbe((w) => w.noVendorText))
}

// Bits of Information, learn.microsoft.com/windows/win32/secprov/win32-tpm-isreadyinformation.
/** INFORMATION_EK_CERTIFICATE. Virtual and some firmware TPMs fetch theirs online, so it is no fault. */
const noEkCertificate = 0x0004_0000
/** INFORMATION_NOT_REDUCED: the TPM is not owned, so it does not even work with reduced functionality. */
const notOwned = 0x0010_0000

/** `ManufacturerVersion` of `Win32_Tpm`: numbers with dots. */
export function parseTpmFirmware(value: Raw): Reading<string> {
  return mapReading(recordList(value), ([tpm]) => {
    if (tpm === undefined) return unread(none)
    return mapReading(textField(tpm, 'ManufacturerVersion'), (text) =>
      /^\d[\d.]{0,40}$/.test(text) ? read(text) : unread(sayProbe((w) => w.noManufacturerVersion)),
    )
  })
}

/** INFORMATION_ATTESTATION_VULNERABILITY: the firmware has a hole, and Microsoft refuses to attest the chip. */
const attestationVulnerability = 0x0100_0000

/** Whether `IsReadyInformation` calls the firmware vulnerable. */
export function parseVulnerability(value: Raw): Reading<boolean> {
  return mapReading(booleanField(value, 'IsReady'), () =>
    mapReading(dword(field(value, 'Information'), 'Information'), (bits) => read((bits & attestationVulnerability) !== 0)),
  )
}

export interface TpmReadiness {
  readonly ready: Reading<boolean>
  /**
   * Owned and usable, but not fully set up: what the TPM console calls "ready for use, with reduced
   * functionality". Inferred from the documented bits; Windows has no flag of its own for it.
   */
  readonly reducedFunctionality: Reading<boolean>
}

/** Output of `IsReadyInformation`: `{ IsReady, Information }`. */
export function parseTpmReadiness(value: Raw): TpmReadiness {
  const isReady = booleanField(value, 'IsReady')
  if (!isReady.ok) return { ready: isReady, reducedFunctionality: isReady }
  if (isReady.value) return { ready: read(true), reducedFunctionality: read(false) }
  const information = dword(field(value, 'Information'), 'Information')
  if (!information.ok) return { ready: read(false), reducedFunctionality: information }
  const missing = (information.value & ~noEkCertificate) >>> 0
  // Nothing but the EK certificate bit: the TPM works. No bit at all beside "not ready" explains nothing.
  if (missing === 0) {
    const works = information.value !== 0
    return { ready: read(works), reducedFunctionality: works ? read(false) : unread(sayProbe((w) => w.tpmLacks)) }
  }
  const owned = (missing & notOwned) === 0
  return {
    ready: read(false),
    reducedFunctionality: owned ? read(true) : unread(sayProbe((w) => w.tpmNotSetUp)),
  }
}
