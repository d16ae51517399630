import type { LogonPolicy, PendingRestart } from '../../../core/facts/device-image.ts'
import type { DeviceImageFactValues } from '../../../core/facts/device-image.ts'
import { booleanField, dword, field, integer, isRecord, optionalText, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

const noValues = unread(sayForm((w) => w.noNamedValues))

/**
 * Microsoft names the place of the counter (learn.microsoft.com/autopilot/add-devices, 2025-04-11) but not the
 * value, so the collector brings every number there that is named like one. Null: there is none.
 */
export function parseOobeRetries(value: Raw): Reading<number | null> {
  if (!isRecord(value)) return noValues
  const counts = Object.entries(value).map(([name, found]) => integer(found, name, { min: 0, max: 0xffff_ffff }))
  let most: number | null = null
  for (const count of counts) {
    if (!count.ok) return count
    most = Math.max(most ?? 0, count.value)
  }
  return read(most)
}

/** Start type of a service: 4 is disabled; learn.microsoft.com/windows-hardware/drivers/install/hklm-system-currentcontrolset-services-registry-tree. */
const disabled = 4

/** `Start` of the service `wlidsvc`. */
export function parseSignInAssistant(value: Raw): Reading<'enabled' | 'disabled'> {
  if (!isRecord(value)) return noValues
  return mapReading(integer(field(value, 'Start'), 'Start', { min: 0, max: 4 }), (start) => read(start === disabled ? 'disabled' : 'enabled'))
}

/** `AutoAdminLogon` of Winlogon: text, `1` is on. */
export function parseAutoAdminLogon(value: Raw): Reading<DeviceImageFactValues['device.autoAdminLogon']> {
  if (!isRecord(value)) return noValues
  const found = field(value, 'AutoAdminLogon')
  if (found === undefined || found === null || found === '') return read('not-set')
  return mapReading(integer(found, 'AutoAdminLogon', { min: 0, max: 0xffff_ffff }), (number) => read(number === 0 ? 'off' : 'on'))
}

/** The message that Winlogon itself holds; policies write theirs to another key. */
export function parseWinlogonMessage(value: Raw): Reading<readonly LogonPolicy[]> {
  return messages(value, 'LegalNoticeCaption', 'LegalNoticeText')
}

/** `Policies\System`: message title and text, smart card or Windows Hello, and how administrators are asked to elevate. */
export function parseSystemPolicies(value: Raw): Reading<readonly LogonPolicy[]> {
  return mapReading(messages(value, 'legalnoticecaption', 'legalnoticetext'), (shown) =>
    mapReading(numberOrZero(value, 'scforceoption'), (card) =>
      mapReading(numberOrZero(value, 'ConsentPromptBehaviorAdmin'), (prompt) =>
        read([
          ...shown,
          ...(card === 0 ? [] : (['smart-card-or-hello'] as const)),
          // 1: credentials on the secure desktop; 5, the default, asks for consent.
          ...(prompt === 1 ? (['secure-desktop-credentials'] as const) : []),
        ]),
      ),
    ),
  )
}

function messages(value: Raw, titleName: string, textName: string): Reading<readonly LogonPolicy[]> {
  return mapReading(optionalText(value, titleName), (title) =>
    mapReading(optionalText(value, textName), (text) =>
      read([...(title === '' ? [] : (['message-title'] as const)), ...(text === '' ? [] : (['message-text'] as const))]),
    ),
  )
}

function numberOrZero(value: Raw, name: string): Reading<number> {
  const found = field(value, name)
  return found === undefined || found === null ? read(0) : dword(found, name)
}

/** What waits for a restart: servicing, Windows Update, and files to be renamed. */
export function parsePendingRestarts(value: Raw): Reading<readonly PendingRestart[]> {
  const servicing = booleanField(value, 'servicing')
  const update = booleanField(value, 'windowsUpdate')
  const renames = booleanField(value, 'fileRenames')
  if (!servicing.ok) return servicing
  if (!update.ok) return update
  if (!renames.ok) return renames
  return read([
    ...(servicing.value ? (['servicing'] as const) : []),
    ...(update.value ? (['windows-update'] as const) : []),
    ...(renames.value ? (['file-renames'] as const) : []),
  ])
}

/** The cache is a JSON document of some hundred characters. */
const longestCache = 100_000

/** `HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotPolicyCache`. A cache without the flag was never filled. */
export function parseProfileCache(value: Raw): Reading<DeviceImageFactValues['device.profileCache']> {
  if (!isRecord(value)) return noValues
  const cache = optionalText(value, 'PolicyJsonCache')
  if (!cache.ok) return cache
  if (cache.value.length > longestCache) return unread(sayForm((w) => w.policyCache))
  const flag = field(value, 'ProfileAvailable')
  if (flag === undefined || flag === null) return read('none')
  return mapReading(dword(flag, 'ProfileAvailable'), (available) => {
    if (available !== 0) return read('profile')
    return read(cache.value === '' ? 'none' : 'blank')
  })
}
