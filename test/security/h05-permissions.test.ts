import { describe, expect, it } from 'vitest'
import { applySessionPolicy, pagePartition } from '../../main/app/session-policy.ts'
import { emitPreventable, fakeSession, type InstalledPolicy } from '../fakes/electron.ts'

/** Every permission of Electron's session documentation (42), request and check handler together. */
const permissions = [
  'accessibility-events', 'clipboard-read', 'clipboard-sanitized-write', 'deprecated-sync-clipboard-read', 'display-capture',
  'fileSystem', 'fullscreen', 'geolocation', 'hid', 'idle-detection', 'keyboardLock', 'media', 'mediaKeySystem', 'midi',
  'midiSysex', 'notifications', 'openExternal', 'pointerLock', 'serial', 'speaker-selection', 'storage-access',
  'top-level-storage-access', 'unknown', 'usb', 'window-management', 'a-permission-of-the-future',
]

function policyOf(): { policy: Required<Pick<InstalledPolicy, 'request' | 'check' | 'device'>> & InstalledPolicy; emitter: ReturnType<typeof fakeSession>['emitter'] } {
  const { session, policy, emitter } = fakeSession()
  applySessionPolicy(session, { devTools: false })
  const { request, check, device } = policy
  if (!request || !check || !device) throw new Error('a handler is missing')
  return { policy: { ...policy, request, check, device }, emitter }
}

describe('H05: permissions', () => {
  it.each(permissions)('%s is refused, asked and checked', (permission) => {
    const { policy } = policyOf()
    const answers: boolean[] = []
    policy.request({}, permission, (granted) => answers.push(granted))
    expect(answers).toEqual([false])
    expect(policy.check(null, permission, 'app://readiness')).toBe(false)
  })

  it.each(['hid', 'serial', 'usb'])('%s devices are refused', (deviceType) => {
    expect(policyOf().policy.device({ deviceType, origin: 'app://readiness', device: {} })).toBe(false)
  })

  it('has no screen capture and no spell checker', () => {
    const { policy } = policyOf()
    expect(policy.displayMedia).toBeNull()
    expect(policy.spellChecker).toBe(false)
  })

  it('refuses downloads', () => {
    expect(emitPreventable(policyOf().emitter, 'will-download')).toBe(true)
  })

  it('H37: keeps the session in memory', () => {
    expect(pagePartition).not.toMatch(/^persist:/)
    expect(pagePartition).not.toBe('')
  })
})
