import joinKey from '../../../../core/checks/stuck/now-join-key-health.ts'
import joinState from '../../../../core/checks/stuck/now-join-state.ts'
import helloPrereq from '../../../../core/checks/stuck/now-hello-prereq.ts'
import helloState from '../../../../core/checks/stuck/now-hello-state.ts'
import importState from '../../../../core/checks/stuck/now-import-state.ts'
import lockScreen from '../../../../core/checks/stuck/now-lock-screen-hardening.ts'
import mdmError from '../../../../core/checks/stuck/now-mdm-last-error.ts'
import network from '../../../../core/checks/stuck/now-lock-screen-network.ts'
import phase from '../../../../core/checks/stuck/now-phase.ts'
import prt from '../../../../core/checks/stuck/now-prt.ts'
import signInError from '../../../../core/checks/stuck/now-sign-in-error.ts'
import tile from '../../../../core/checks/stuck/now-web-sign-in-tile.ts'
import wsi from '../../../../core/checks/stuck/now-wsi-account.ts'
import type { EspState, EspStatus } from '../../../../core/facts/stuck.ts'
import { describeCheck } from '../../describe-check.ts'

const none: EspStatus = { devicePreparation: null, deviceSetup: null, accountSetup: null }
const status = (device: EspState, account: EspState = 'not-started'): EspStatus => ({
  devicePreparation: { state: 'succeeded', steps: [] },
  deviceSetup: { state: device, steps: [] },
  accountSetup: { state: account, steps: [] },
})
const overlays = ['stuck'] as const
const mdm = { enrolled: true, host: 'enrollment.manage.microsoft.com' }
const noMdm = { enrolled: false, host: null }

describeCheck(phase, { facts: { 'device.espStatus': none, 'device.entraJoined': false, 'device.mdmEnrollment': noMdm }, overlays }, [
  { name: 'nothing yet', expect: 'ready', shows: 'Not joined yet' },
  { name: 'joined', facts: { 'device.entraJoined': true }, expect: 'ready', shows: 'Joined, the enrollment status page has not begun' },
  { name: 'enrolled, join unread', facts: { 'device.mdmEnrollment': mdm }, unread: ['device.entraJoined'], expect: 'ready', shows: 'Joined, the enrollment status page has not begun' },
  { name: 'device setup', facts: { 'device.espStatus': status('in-progress') }, expect: 'ready', shows: 'Device setup' },
  { name: 'account setup', facts: { 'device.espStatus': status('succeeded', 'failed') }, expect: 'ready', shows: 'Account setup' },
  { name: 'finished', facts: { 'device.espStatus': status('succeeded', 'succeeded') }, expect: 'ready', shows: 'The enrollment status page has ended' },
  { name: 'device preparation', scenario: 'device-preparation', facts: { 'device.preparationRun': { phase: 'running', timeoutMinutes: 60, workloads: [] } }, expect: 'ready', shows: 'Device preparation, running' },
  { name: 'device preparation of another scenario', facts: { 'device.preparationRun': { phase: 'running', timeoutMinutes: 60, workloads: [] } }, expect: 'ready', shows: 'Not joined yet' },
  { name: 'with the time of the enrollment', facts: { 'device.setupTimes': { profile: null, join: null, enrollment: '2026-11-22T08:00:00.000Z', hello: null } }, expect: 'ready', shows: '2026-11-22 08:00 UTC' },
  { name: 'join unread', unread: ['device.entraJoined'], expect: 'unknown', because: 'device.entraJoined' },
  { name: 'enrollment unread', unread: ['device.mdmEnrollment'], expect: 'unknown', because: 'device.mdmEnrollment' },
  { name: 'page unread', unread: ['device.espStatus'], expect: 'unknown', because: 'device.espStatus' },
  { name: 'not stuck', overlays: [], expect: 'not-applicable' },
])

describeCheck(
  joinState,
  {
    facts: { 'device.espStatus': status('in-progress'), 'device.entraJoined': true, 'device.domainJoined': false, 'device.workplaceJoined': false, 'device.mdmEnrollment': mdm },
    overlays,
  },
  [
    { name: 'joined and in device setup', expect: 'ready' },
    { name: 'in device setup without a join', facts: { 'device.entraJoined': false }, expect: 'blocked' },
    { name: 'enrolled without a join', facts: { 'device.entraJoined': false, 'device.espStatus': none }, expect: 'blocked', shows: 'Enrolled' },
    { name: 'registered instead of joined', facts: { 'device.entraJoined': false, 'device.espStatus': none, 'device.workplaceJoined': true, 'device.mdmEnrollment': noMdm }, expect: 'blocked' },
    { name: 'nothing yet', facts: { 'device.entraJoined': false, 'device.espStatus': none, 'device.mdmEnrollment': noMdm }, expect: 'ready' },
    { name: 'nothing yet, enrollment unread', facts: { 'device.entraJoined': false, 'device.espStatus': none }, unread: ['device.mdmEnrollment'], expect: 'unknown', because: 'device.mdmEnrollment' },
    { name: 'nothing yet, work account unread', facts: { 'device.entraJoined': false, 'device.espStatus': none, 'device.mdmEnrollment': noMdm }, unread: ['device.workplaceJoined'], expect: 'unknown', because: 'device.workplaceJoined' },
    { name: 'hybrid without a domain', scenario: 'user-driven-hybrid', facts: { 'device.entraJoined': false }, expect: 'blocked' },
    { name: 'hybrid in the domain, Entra join later', scenario: 'user-driven-hybrid', facts: { 'device.entraJoined': false, 'device.domainJoined': true }, expect: 'ready' },
    { name: 'hybrid before device setup', scenario: 'user-driven-hybrid', facts: { 'device.espStatus': none }, expect: 'not-applicable' },
    { name: 'hybrid before device setup, work account unread', scenario: 'user-driven-hybrid', facts: { 'device.espStatus': none, 'device.entraJoined': false }, unread: ['device.workplaceJoined'], expect: 'unknown', because: 'device.workplaceJoined' },
    { name: 'hybrid, domain unread', scenario: 'user-driven-hybrid', unread: ['device.domainJoined'], expect: 'unknown', because: 'device.domainJoined' },
  ],
)

describeCheck(
  joinKey,
  { facts: { 'device.entraJoined': true, 'device.deviceAuthStatus': 'SUCCESS', 'device.keySignTest': 'passed', 'device.keyRecovery': false }, overlays },
  [
    { name: 'healthy', expect: 'ready' },
    { name: 'disabled or deleted', facts: { 'device.deviceAuthStatus': 'FAILED. Device is either disabled or deleted' }, unread: ['device.keySignTest'], expect: 'blocked' },
    { name: 'the test itself failed', facts: { 'device.deviceAuthStatus': 'FAILED. ERROR' }, expect: 'unknown', because: 'device.deviceAuthStatus' },
    { name: 'key lost', facts: { 'device.keySignTest': 'failed' }, expect: 'blocked' },
    { name: 'marked for recovery', facts: { 'device.keyRecovery': true }, expect: 'blocked' },
    { name: 'test unread', unread: ['device.keySignTest'], expect: 'unknown', because: 'device.keySignTest' },
    { name: 'not joined', facts: { 'device.entraJoined': false }, expect: 'not-applicable' },
  ],
)

describeCheck(mdmError, { facts: { 'device.mdmFailure': null, 'device.deviceEnrollmentFailure': null }, overlays }, [
  { name: 'by the identity of the device', facts: { 'device.deviceEnrollmentFailure': { step: 'AADEnroll', code: '0x801c03ea', at: '2026-11-22T08:00:00Z' } }, expect: 'blocked', shows: 'AADEnroll, 0x801c03ea' },
  { name: 'by the identity of the device, without a code', facts: { 'device.deviceEnrollmentFailure': { step: '', code: '', at: '2026-11-22T08:00:00Z' } }, expect: 'blocked', shows: 'An error without a code' },
  { name: 'Autopilot log unread', unread: ['device.deviceEnrollmentFailure'], expect: 'unknown', because: 'device.deviceEnrollmentFailure' },
  { name: 'failed, Autopilot log unread', facts: { 'device.mdmFailure': { code: '0x80180014', at: null } }, unread: ['device.deviceEnrollmentFailure'], expect: 'blocked' },
  { name: 'none', expect: 'ready' },
  { name: 'a code', facts: { 'device.mdmFailure': { code: '0x80180014', at: null } }, expect: 'blocked', shows: '0x80180014' },
  { name: 'an error without a code', facts: { 'device.mdmFailure': { code: '', at: null } }, expect: 'blocked', shows: 'An error without a code' },
  { name: 'unread', unread: ['device.mdmFailure'], expect: 'unknown' },
])

describeCheck(prt, { facts: { 'device.refreshToken': { present: false, error: null }, 'device.espStatus': status('succeeded', 'in-progress') }, overlays }, [
  { name: 'present', facts: { 'device.refreshToken': { present: true, error: null } }, unread: ['device.espStatus'], expect: 'ready' },
  { name: 'missing in account setup', expect: 'at-risk' },
  { name: 'missing before anybody signed in', facts: { 'device.espStatus': status('in-progress') }, expect: 'not-applicable' },
  { name: 'refused', facts: { 'device.refreshToken': { present: false, error: 'AADSTS50126' } }, unread: ['device.espStatus'], expect: 'blocked', shows: 'AADSTS50126' },
  { name: 'an interrupt, before anybody signed in', facts: { 'device.refreshToken': { present: false, error: 'AADSTS50058' }, 'device.espStatus': status('in-progress') }, expect: 'not-applicable' },
  { name: 'multifactor authentication asked for', facts: { 'device.refreshToken': { present: false, error: 'AADSTS50076' } }, expect: 'at-risk', shows: 'AADSTS50076' },
  { name: 'missing, phase unread', unread: ['device.espStatus'], expect: 'unknown', because: 'device.espStatus' },
  { name: 'no user at all', scenario: 'self-deploying', expect: 'not-applicable' },
])

const logged = (code: number) => ({ 'user.signInErrors': [{ at: '2026-11-22T08:30:00Z', app: 'Microsoft Intune Enrollment', code, policies: [] }] })

describeCheck(signInError, { facts: { 'device.signInFailure': { code: 'AADSTS50126', at: null }, 'device.refreshToken': { present: false, error: null }, 'user.signInErrors': [] }, overlays }, [
  { name: 'wrong password', expect: 'blocked', shows: 'AADSTS50126' },
  { name: 'wrong password, token unread', unread: ['device.refreshToken'], expect: 'blocked' },
  { name: 'signed in since', facts: { 'device.refreshToken': { present: true, error: null } }, expect: 'ready' },
  { name: 'an interrupt', facts: { 'device.signInFailure': { code: 'AADSTS50058', at: null } }, expect: 'ready' },
  { name: 'multifactor authentication asked for', facts: { 'device.signInFailure': { code: 'AADSTS50076', at: null } }, expect: 'at-risk' },
  { name: 'none', facts: { 'device.signInFailure': null }, expect: 'ready' },
  { name: 'none on the device, log unread', facts: { 'device.signInFailure': null }, unread: ['user.signInErrors'], expect: 'unknown', because: 'user.signInErrors' },
  { name: 'none on the device, log unread, signed in', facts: { 'device.signInFailure': null, 'device.refreshToken': { present: true, error: null } }, unread: ['user.signInErrors'], expect: 'ready' },
  { name: 'wrong password, log unread', unread: ['user.signInErrors'], expect: 'blocked' },
  { name: 'none on the device, one in the log', facts: { 'device.signInFailure': null, ...logged(53003) }, expect: 'at-risk', shows: 'AADSTS53003 at 2026-11-22 08:30 UTC' },
  { name: 'device unread, one in the log', facts: logged(53003), unread: ['device.signInFailure'], expect: 'at-risk' },
  { name: 'device and log unread', unread: ['device.signInFailure', 'user.signInErrors'], expect: 'unknown', because: 'device.signInFailure' },
  { name: 'device unread, none in the log', facts: { 'user.signInErrors': [] }, unread: ['device.signInFailure'], expect: 'unknown', because: 'device.signInFailure' },
  { name: 'an interrupt in the log', facts: { 'device.signInFailure': null, ...logged(50140) }, expect: 'ready' },
  { name: 'one in the log, signed in since', facts: { 'device.signInFailure': null, 'device.refreshToken': { present: true, error: null }, ...logged(53003) }, expect: 'ready' },
  { name: 'one in the log, enrolled since', facts: { 'device.signInFailure': null, ...logged(53003), 'device.setupTimes': { profile: null, join: null, enrollment: '2026-11-22T08:45:00.000Z', hello: null } }, expect: 'ready' },
  { name: 'the device outweighs the log', facts: logged(53003), expect: 'blocked', shows: 'AADSTS50126' },
])

describeCheck(tile, { facts: { 'device.entraJoined': true, 'device.webSignIn': 0, 'device.restartDuringDeviceSetup': true }, overlays: ['stuck', 'tap'] }, [
  { name: 'off after a restart', expect: 'blocked' },
  { name: 'not set after a restart', facts: { 'device.webSignIn': null }, expect: 'blocked', shows: 'Not set' },
  { name: 'off without a restart', facts: { 'device.restartDuringDeviceSetup': false }, expect: 'at-risk' },
  { name: 'off, restart unread', unread: ['device.restartDuringDeviceSetup'], expect: 'unknown', because: 'device.restartDuringDeviceSetup' },
  { name: 'on', facts: { 'device.webSignIn': 1 }, expect: 'ready' },
  { name: 'on, with the time of its arrival', facts: { 'device.webSignIn': 1, 'device.webSignInArrivedAt': '2026-11-22T08:20:00.000Z' }, expect: 'ready', shows: '2026-11-22 08:20 UTC' },
  { name: 'not joined', facts: { 'device.entraJoined': false }, expect: 'not-applicable' },
  { name: 'no pass planned', overlays: ['stuck'], expect: 'not-applicable' },
])

describeCheck(wsi, { facts: { 'device.webSignInAccount': 'enabled' }, overlays }, [
  { name: 'enabled', expect: 'ready' },
  { name: 'disabled', facts: { 'device.webSignInAccount': 'disabled' }, expect: 'blocked' },
  { name: 'never used', facts: { 'device.webSignInAccount': 'absent' }, expect: 'not-applicable' },
])

describeCheck(lockScreen, { facts: { 'device.lockScreenHardening': [] }, overlays }, [
  { name: 'none', expect: 'ready' },
  { name: 'two values', facts: { 'device.lockScreenHardening': ['NoLockScreen', 'LegalNoticeText'] }, expect: 'at-risk', shows: 'NoLockScreen, LegalNoticeText' },
  { name: 'unread', unread: ['device.lockScreenHardening'], expect: 'unknown' },
])

describeCheck(network, { facts: { 'device.lockScreenNetwork': 'available' }, overlays }, [
  { name: 'there', expect: 'ready' },
  { name: 'profile of one user', facts: { 'device.lockScreenNetwork': 'per-user-profile' }, expect: 'at-risk', shows: 'Connected Wi-Fi has no profile for all users' },
  { name: '802.1X with user credentials', facts: { 'device.lockScreenNetwork': 'user-sign-in' }, expect: 'blocked' },
  { name: 'unread', unread: ['device.lockScreenNetwork'], expect: 'unknown', because: 'device.lockScreenNetwork' },
  { name: 'nobody signs in', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'not stuck', overlays: [], expect: 'not-applicable' },
])

const decided = (willProvision: boolean, ...missing: string[]) => ({ 'device.helloPrerequisites': null, 'device.helloDecision': { willProvision, at: '2026-11-22T08:00:00.000Z', missing } })

describeCheck(helloPrereq, { facts: { 'device.helloSet': false, 'device.helloPrerequisites': { willProvision: true, missing: [] }, 'device.helloDecision': null }, overlays }, [
  { name: 'event: will be set up', facts: decided(true), expect: 'ready', shows: '2026-11-22 08:00 UTC' },
  { name: 'event: TPM missing', facts: decided(false, 'DeviceEligible'), expect: 'at-risk', shows: 'Missing: DeviceEligible' },
  { name: 'event: no policy', facts: decided(false, 'PolicyEnabled'), expect: 'not-applicable' },
  { name: 'event: no token', facts: decided(false, 'IsUserAzureAD'), expect: 'not-applicable' },
  { name: 'dsregcmd outweighs an older event', facts: { 'device.helloDecision': { willProvision: false, at: '2026-11-22T08:00:00.000Z', missing: ['DeviceEligible'] } }, expect: 'ready' },
  { name: 'neither says anything, events unread', facts: { 'device.helloPrerequisites': null }, unread: ['device.helloDecision'], expect: 'unknown', because: 'device.helloDecision' },
  { name: 'will be set up', expect: 'ready' },
  { name: 'remote session', facts: { 'device.helloPrerequisites': { willProvision: false, missing: ['SessionIsNotRemote'] } }, expect: 'at-risk', shows: 'Missing: SessionIsNotRemote' },
  { name: 'setup account', facts: { 'device.helloPrerequisites': { willProvision: false, missing: ['IsUserAzureAD', 'SessionIsNotRemote'] } }, expect: 'not-applicable' },
  { name: 'not wanted', facts: { 'device.helloPrerequisites': { willProvision: false, missing: ['PolicyEnabled'] } }, expect: 'not-applicable' },
  { name: 'nobody signed in', facts: { 'device.helloPrerequisites': null }, expect: 'not-applicable' },
  { name: 'set up already', facts: { 'device.helloSet': true, 'device.helloPrerequisites': { willProvision: false, missing: ['SessionIsNotRemote'] } }, expect: 'ready' },
])

describeCheck(helloState, { facts: { 'device.helloFailure': { code: '0x801c044f', at: null }, 'device.helloSet': false }, overlays }, [
  { name: 'stopped', expect: 'at-risk', shows: '0x801c044f' },
  { name: 'stopped, state unread', unread: ['device.helloSet'], expect: 'at-risk' },
  { name: 'set up since', facts: { 'device.helloSet': true }, expect: 'ready' },
  { name: 'none', facts: { 'device.helloFailure': null }, expect: 'ready' },
])

describeCheck(importState, { facts: { 'tenant.importResult': { status: 'unknown', errorCode: 0, errorName: '' } }, overlays }, [
  { name: 'asynchronous', expect: 'ready', shows: 'Still in progress: wait, and do not send it again' },
  { name: 'complete', facts: { 'tenant.importResult': { status: 'complete', errorCode: 0, errorName: '' } }, expect: 'ready', shows: 'complete' },
  { name: 'never imported', facts: { 'tenant.importResult': null }, expect: 'not-applicable' },
])
