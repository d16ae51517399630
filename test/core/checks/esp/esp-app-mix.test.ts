import check from '../../../../core/checks/esp/esp-app-mix.ts'
import type { AppInstaller } from '../../../../core/facts/esp-page.ts'
import { describeCheck } from '../../describe-check.ts'

const apps = (...installers: AppInstaller[]) => ({ 'tenant.deviceApps': installers.map((installer) => ({ name: `App ${installer}`, installer })) })

describeCheck(check, { facts: apps() }, [
  { name: 'no apps', expect: 'ready', shows: 'None' },
  { name: 'Win32 alone', facts: apps('win32', 'win32'), expect: 'ready', shows: 'App win32, App win32' },
  { name: 'MSI alone', facts: apps('msi'), expect: 'ready' },
  { name: 'MSI and Win32', facts: apps('win32', 'msi'), expect: 'at-risk', shows: 'App msi' },
  { name: 'MSI and Store', facts: apps('msi', 'store', 'other'), expect: 'ready' },
  { name: 'Microsoft 365 Apps are shown', facts: apps('win32', 'office'), expect: 'ready', shows: 'App office' },
  { name: 'unread', unread: ['tenant.deviceApps'], expect: 'unknown', because: 'tenant.deviceApps' },
  { name: 'self-deploying', facts: apps('win32', 'msi'), scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'device preparation copes with it', facts: apps('win32', 'msi'), scenario: 'device-preparation', expect: 'not-applicable' },
])
