import { booleanField, dword, field, isRecord, optionalText, recordList, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

const switches = ['HideFastUserSwitching', 'DontDisplayLastUserName', 'NoLockScreen'] as const

/** Policy values that change what a user can do on the lock screen; the names of those that are set. */
export function parseHardening(value: Raw): Reading<readonly string[]> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found: string[] = []
  for (const name of switches) {
    const raw = field(value, name)
    if (raw === undefined || raw === null) continue
    const number = dword(raw, name)
    if (!number.ok) return number
    if (number.value !== 0) found.push(name)
  }
  const notice = optionalText(value, 'LegalNoticeText')
  if (!notice.ok) return notice
  return read(notice.value.replaceAll('\0', '').trim() === '' ? found : [...found, 'LegalNoticeText'])
}

/** Instances of `Win32_UserAccount` named WsiAccount; none when web sign-in has not made it. */
export function parseWebSignInAccount(value: Raw): Reading<'absent' | 'enabled' | 'disabled'> {
  return mapReading(recordList(value), ([account]) => {
    if (account === undefined) return read('absent')
    return mapReading(booleanField(account, 'Disabled'), (disabled) => read(disabled ? 'disabled' : 'enabled'))
  })
}
