import app from '../../../../core/checks/stuck/now-esp-app.ts'
import certificate from '../../../../core/checks/stuck/now-esp-cert.ts'
import provider from '../../../../core/checks/stuck/now-esp-provider.ts'
import restart from '../../../../core/checks/stuck/now-esp-restart.ts'
import state from '../../../../core/checks/stuck/now-esp-state.ts'
import type { EspApp, EspProvider, EspState, EspStatus } from '../../../../core/facts/stuck.ts'
import { describeCheck } from '../../describe-check.ts'

const step = (name: string, of: EspState, code: string | null = null) => ({ name, state: of, code })
const setup = (of: EspState, ...steps: ReturnType<typeof step>[]): EspStatus => ({
  devicePreparation: { state: 'succeeded', steps: [] },
  deviceSetup: { state: of, steps },
  accountSetup: null,
})
const overlays = ['stuck'] as const
const sidecar: EspProvider = { name: 'Sidecar', part: 'setup', scope: 'device', installationState: null, listCreated: true }
const accountSetup = { 'device.espStatus': { ...setup('succeeded'), accountSetup: { state: 'in-progress' as const, steps: [] } } }
const one: EspApp = { name: 'Win32App_1', scope: 'device', state: 2, minutes: null }
const page = { skipDevicePage: false, skipUserPage: false, timeoutMinutes: 60 }

describeCheck(state, { facts: { 'device.espStatus': setup('in-progress', step('Apps', 'in-progress')) }, overlays }, [
  { name: 'in progress', expect: 'ready' },
  { name: 'not begun', facts: { 'device.espStatus': { devicePreparation: null, deviceSetup: null, accountSetup: null } }, expect: 'ready', shows: 'Not begun' },
  { name: 'apps failed while the category says nothing', facts: { 'device.espStatus': setup('unknown', step('Apps', 'failed', '0x87d1041c')) }, expect: 'blocked', shows: 'Failed, 0x87d1041c' },
  { name: 'the category alone failed', facts: { 'device.espStatus': setup('failed') }, expect: 'blocked', shows: 'Failed' },
  { name: 'restart required is no failure', facts: { 'device.espStatus': setup('restart-required') }, expect: 'ready' },
  { name: 'unread', unread: ['device.espStatus'], expect: 'unknown' },
])

describeCheck(provider, { facts: { 'device.espStatus': setup('in-progress'), 'device.espProviders': [sidecar], 'device.espMinutes': 30 }, overlays }, [
  { name: 'Sidecar has reported', expect: 'ready' },
  { name: 'Sidecar without its list', facts: { 'device.espProviders': [{ ...sidecar, listCreated: false }] }, expect: 'blocked', shows: 'No list of apps yet' },
  { name: 'Sidecar without its list, extension stopped', facts: { 'device.espProviders': [{ ...sidecar, listCreated: false }], 'device.managementExtension': 'stopped' }, expect: 'blocked', shows: 'Stopped' },
  { name: 'Sidecar has reported, extension stopped', facts: { 'device.managementExtension': 'stopped' }, expect: 'ready' },
  { name: 'exactly 15 minutes', facts: { 'device.espProviders': [], 'device.espMinutes': 15 }, expect: 'blocked' },
  { name: 'below 15 minutes', facts: { 'device.espProviders': [], 'device.espMinutes': 14 }, expect: 'not-applicable' },
  { name: 'ConfigMgr alone, although it has reported', facts: { 'device.espProviders': [{ ...sidecar, name: 'ConfigMgr' }] }, expect: 'blocked', shows: 'Not registered' },
  { name: 'another MDM that has reported', facts: { 'device.espProviders': [{ ...sidecar, name: 'OtherMdm' }] }, expect: 'ready' },
  { name: 'installation error at once', facts: { 'device.espProviders': [{ ...sidecar, part: 'preparation', installationState: 4, listCreated: null }], 'device.espMinutes': 1 }, expect: 'blocked', shows: 'Error' },
  { name: 'time unread', facts: { 'device.espProviders': [] }, unread: ['device.espMinutes'], expect: 'unknown', because: 'device.espMinutes' },
  { name: 'account setup', facts: { 'device.espStatus': { ...setup('succeeded'), accountSetup: { state: 'in-progress', steps: [] } }, 'device.espProviders': [] }, expect: 'not-applicable' },
  { name: 'account setup, provider of the user without its list', facts: { ...accountSetup, 'device.espProviders': [sidecar, { ...sidecar, scope: 'user', listCreated: false }] }, expect: 'at-risk', shows: 'No list of apps yet' },
  { name: 'account setup, provider of the user below 15 minutes', facts: { ...accountSetup, 'device.espProviders': [{ ...sidecar, scope: 'user', listCreated: false }], 'device.espMinutes': 14 }, expect: 'not-applicable' },
  { name: 'account setup, provider of the user has reported', facts: { ...accountSetup, 'device.espProviders': [{ ...sidecar, scope: 'user' }] }, expect: 'ready' },
  { name: 'account setup, provider of the device without its list', facts: { ...accountSetup, 'device.espProviders': [{ ...sidecar, listCreated: false }] }, expect: 'not-applicable' },
  { name: 'device preparation flow', scenario: 'device-preparation', facts: { 'device.espProviders': [] }, expect: 'not-applicable' },
])

describeCheck(app, { facts: { 'device.espApps': [one], 'device.espMinutes': 60, 'device.espSettings': page, 'tenant.espTimeoutMinutes': 90 }, overlays }, [
  { name: 'at the limit', expect: 'ready' },
  { name: 'beyond the limit', facts: { 'device.espMinutes': 61 }, expect: 'blocked', shows: 'In progress for 61 minutes' },
  { name: 'its own time beyond the limit', facts: { 'device.espApps': [{ ...one, minutes: 90 }] }, expect: 'blocked' },
  { name: 'error', facts: { 'device.espApps': [{ ...one, state: 4 }] }, unread: ['device.espMinutes'], expect: 'blocked', shows: 'Error' },
  {
    name: 'error with the code of that app',
    facts: {
      'device.espApps': [{ ...one, name: 'Win32App_0F1D2C3B-4a59-4687-9abc-def012345678_1', state: 4 }],
      'device.appFailures': [{ app: '1f1d2c3b-4a59-4687-9abc-def012345678', code: '0x80070001' }, { app: '0f1d2c3b-4a59-4687-9abc-def012345678', code: '0x87d1041c' }],
    },
    expect: 'blocked',
    shows: '0x87d1041c',
  },
  { name: 'failures of other apps', facts: { 'device.appFailures': [{ app: '1f1d2c3b-4a59-4687-9abc-def012345678', code: '0x80070001' }] }, expect: 'ready' },
  { name: 'completed', facts: { 'device.espApps': [{ ...one, state: 3 }] }, unread: ['device.espMinutes'], expect: 'ready', shows: '1 completed' },
  { name: 'none', facts: { 'device.espApps': [] }, expect: 'ready' },
  { name: 'limit of the tenant', facts: { 'device.espMinutes': 91 }, unread: ['device.espSettings'], expect: 'blocked' },
  { name: 'below the limit of the tenant, which the device may not have', facts: { 'device.espMinutes': 60 }, unread: ['device.espSettings'], expect: 'unknown', because: 'device.espSettings' },
  { name: 'no limit known', unread: ['device.espSettings', 'tenant.espTimeoutMinutes'], expect: 'unknown', because: 'tenant.espTimeoutMinutes' },
  { name: 'time unread', unread: ['device.espMinutes'], expect: 'unknown', because: 'device.espMinutes' },
])

describeCheck(certificate, { facts: { 'device.espStatus': setup('in-progress', step('Certificates', 'in-progress')), 'device.espMinutes': 60, 'device.espSettings': page }, overlays }, [
  { name: 'at the limit', expect: 'ready' },
  { name: 'beyond the limit', facts: { 'device.espMinutes': 61 }, expect: 'blocked' },
  { name: 'failed', facts: { 'device.espStatus': setup('failed', step('Certificates', 'failed')) }, unread: ['device.espMinutes'], expect: 'blocked' },
  { name: 'arrived', facts: { 'device.espStatus': setup('in-progress', step('Certificates', 'succeeded')) }, expect: 'ready' },
  { name: 'none wanted', facts: { 'device.espStatus': setup('in-progress', step('Certificates', 'not-required')) }, expect: 'not-applicable' },
  { name: 'state not recorded', facts: { 'device.espStatus': setup('in-progress', step('Certificates', 'unknown')) }, expect: 'unknown', because: 'device.espStatus' },
  { name: 'time unread', unread: ['device.espMinutes'], expect: 'unknown', because: 'device.espMinutes' },
])

describeCheck(restart, { facts: { 'device.restartDuringDeviceSetup': true, 'device.restartUris': ['./Vendor/MSFT/Policy/Config/Update/X'] }, overlays }, [
  { name: 'seen', expect: 'at-risk', shows: './Vendor/MSFT/Policy/Config/Update/X' },
  { name: 'seen, policies unread', unread: ['device.restartUris'], expect: 'at-risk' },
  { name: 'policies alone', facts: { 'device.restartDuringDeviceSetup': false }, expect: 'ready' },
  { name: 'unread', unread: ['device.restartDuringDeviceSetup'], expect: 'unknown' },
])
