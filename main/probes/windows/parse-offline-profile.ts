import { offlineProfileSettings, type OfflineProfileFile, type OfflineProfileSetting } from '../../../core/facts/device-image.ts'
import { parseAutopilotProfile, type AutopilotProfile } from '../../diagnostics/parse-autopilot-profile.ts'
import { base64Bytes, isRecord, type Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

/** The collector brings one byte more than this, so that a longer file shows. Bytes. */
export const longestOfflineProfile = 65_536

/** Self-deploying mode: attest the TPM (32) and join with the device's own identity (64). */
const selfDeployingBits = 32 + 64

/** The bytes of `AutopilotConfigurationFile.json` as Base64. */
export function parseOfflineProfileFile(value: Raw): Reading<OfflineProfileFile> {
  const bytes = base64Bytes(value)
  if (bytes === undefined) return unread(sayForm((w) => w.fileNoBase64))
  if (bytes.length > longestOfflineProfile) return unread(sayForm((w) => w.fileTooLarge(String(longestOfflineProfile))))
  const buffer = Buffer.from(bytes)
  const encoding = encodingOf(buffer)
  const profile = jsonOf(textOf(buffer, encoding))
  if (profile === undefined) return read({ encoding, content: 'no-json', missing: [], wrong: [], selfDeploying: false })
  if (!isRecord(profile)) return read({ encoding, content: 'other-json', missing: [], wrong: [], selfDeploying: false })
  const has = (name: OfflineProfileSetting): boolean => Object.hasOwn(profile, name) && profile[name] !== null
  const config = profile['CloudAssignedOobeConfig']
  return read({
    encoding,
    content: 'one-profile',
    missing: offlineProfileSettings.filter((name) => !has(name)),
    wrong: offlineProfileSettings.filter((name) => has(name) && !rules[name](profile[name])),
    selfDeploying: typeof config === 'number' && (config & selfDeployingBits) === selfDeployingBits,
  })
}

/** The profile in the file, for readers of single settings; unread where Windows would not read it either. */
export function parseOfflineProfile(value: Raw): AutopilotProfile {
  const bytes = base64Bytes(value)
  if (bytes === undefined || bytes.length > longestOfflineProfile) return parseAutopilotProfile(undefined)
  const buffer = Buffer.from(bytes)
  return parseAutopilotProfile(jsonOf(textOf(buffer, encodingOf(buffer))))
}

function encodingOf(buffer: Buffer): OfflineProfileFile['encoding'] {
  if (buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8-mark'
  const mark = buffer.length >= 2 ? buffer.readUInt16BE(0) : 0
  // JSON holds no NUL, so one tells of two bytes a character.
  if (mark === 0xfffe || mark === 0xfeff || buffer.includes(0)) return 'utf-16'
  return buffer.every((byte) => byte < 0x80) ? 'ascii' : 'ansi'
}

function textOf(buffer: Buffer, encoding: OfflineProfileFile['encoding']): string {
  switch (encoding) {
    case 'utf-8-mark':
      return buffer.subarray(3).toString('utf8')
    case 'utf-16':
      return buffer.toString('utf16le').replace(/^\ufeff/, '')
    case 'ascii':
    case 'ansi':
      return buffer.toString('latin1')
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const flag = (value: unknown): boolean => value === 0 || value === 1

const rules: { readonly [K in OfflineProfileSetting]: (value: unknown) => boolean } = {
  CloudAssignedTenantId: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  CloudAssignedTenantDomain: filled,
  CloudAssignedOobeConfig: (value) => Number.isInteger(value),
  CloudAssignedDomainJoinMethod: flag,
  CloudAssignedForcedEnrollment: flag,
  ZtdCorrelationId: filled,
  CloudAssignedAadServerData: filled,
}
