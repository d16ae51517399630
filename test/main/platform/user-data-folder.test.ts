import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { userDataFolder } from '../../../main/platform/user-data-folder.ts'

describe('the folder of the app', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string | null]>([
    ['win32', { APPDATA: '/roaming' }, path.join('/roaming', 'Preflight')],
    ['win32', {}, null],
    ['darwin', { HOME: '/Users/a' }, path.join('/Users/a', 'Library', 'Application Support', 'Preflight')],
    ['linux', { HOME: '/home/a' }, path.join('/home/a', '.config', 'Preflight')],
    ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: '/conf' }, path.join('/conf', 'Preflight')],
    // The specification wants a relative path ignored.
    ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: 'conf' }, path.join('/home/a', '.config', 'Preflight')],
    ['linux', {}, null],
  ])('on %s with %o', (platform, env, folder) => {
    expect(userDataFolder(platform, env, 'Preflight')).toBe(folder)
  })
})
