import { encryptionMethods, type DriveEncryption } from '../../../core/facts/device-setup.ts'
import { field, integer, integerField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'

// learn.microsoft.com/windows/win32/secprov/win32-encryptablevolume and its methods getconversionstatus and getencryptionmethod
const protections = ['off', 'on', 'unknown'] as const
const conversions = ['decrypted', 'encrypted', 'encrypting', 'decrypting', 'encryption-paused', 'decryption-paused'] as const

/** `Win32_EncryptableVolume` of the system drive: protection, conversion, method, each as a number. */
export function parseDriveEncryption(value: Raw): Reading<DriveEncryption> {
  return mapReading(integerField(value, 'protectionStatus', { min: 0, max: 2 }), (protectionStatus) =>
    mapReading(integerField(value, 'conversionStatus', { min: 0, max: 5 }), (conversionStatus) => {
      const protection = protections[protectionStatus]
      const conversion = conversions[conversionStatus]
      if (protection === undefined || conversion === undefined) return unread(sayProbe((w) => w.bitLockerState))
      const found = field(value, 'encryptionMethod')
      if (found === undefined || found === null) return read({ protection, conversion, method: null })
      return mapReading(integer(found, 'encryptionMethod', { min: 0, max: 0xffff_ffff }), (method) =>
        read({ protection, conversion, method: encryptionMethods[method] ?? null }),
      )
    }),
  )
}
