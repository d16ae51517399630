import { expect, it } from 'vitest'
import { presetBesideApp, type AppPlace } from '../../../main/settings/find-preset.ts'

const place = (changes: Partial<AppPlace>): AppPlace => ({ packaged: true, platform: 'win32', executable: 'C:\\Program Files\\Preflight\\Preflight.exe', env: {}, ...changes })

it.each([
  ['an installed app', {}, 'C:\\Program Files\\Preflight\\preflight.preset.json'],
  ['a portable app, which runs from a temporary folder', { env: { PORTABLE_EXECUTABLE_DIR: 'E:\\bench' } }, 'E:\\bench\\preflight.preset.json'],
  ['a portable app without a useful folder', { env: { PORTABLE_EXECUTABLE_DIR: 'bench' } }, null],
  ['an AppImage', { platform: 'linux', executable: '/tmp/.mount_1/preflight', env: { APPIMAGE: '/home/a/Preflight.AppImage' } }, '/home/a/preflight.preset.json'],
  ['a folder on Linux', { platform: 'linux', executable: '/opt/preflight/preflight', env: { PORTABLE_EXECUTABLE_DIR: '/elsewhere' } }, '/opt/preflight/preflight.preset.json'],
  ['an app on a Mac', { platform: 'darwin', executable: '/Applications/Preflight.app/Contents/MacOS/Preflight' }, '/Applications/preflight.preset.json'],
  ['the sources', { packaged: false }, null],
] as const)('beside %s', (_name, changes, expected) => {
  expect(presetBesideApp(place(changes))).toBe(expected)
})
