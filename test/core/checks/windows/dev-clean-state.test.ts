import check from '../../../../core/checks/windows/dev-clean-state.ts'
import { describeCheck } from '../../describe-check.ts'

const clean = {
  'device.entraJoined': false,
  'device.domainJoined': false,
  'device.mdmEnrollment': { enrolled: false, host: null },
  'device.userProfiles': 0,
  'device.provisioningPackages': 0,
}

describeCheck(check, { facts: clean }, [
  { name: 'a device in OOBE', expect: 'ready' },
  { name: 'OOBE is shown', facts: { 'device.setupState': { stage: 'oobe', imageState: 'IMAGE_STATE_COMPLETE' } }, expect: 'ready', shows: 'OOBE runs (IMAGE_STATE_COMPLETE)' },
  { name: 'audit mode is shown', facts: { 'device.setupState': { stage: 'audit', imageState: '' }, 'device.userProfiles': 1 }, expect: 'at-risk', shows: 'Audit mode' },
  { name: 'setup unread', unread: ['device.setupState'], expect: 'ready' },
  { name: 'Entra joined', facts: { 'device.entraJoined': true }, expect: 'blocked', shows: 'Yes' },
  { name: 'domain joined', facts: { 'device.domainJoined': true }, expect: 'blocked' },
  { name: 'MDM enrolled', facts: { 'device.mdmEnrollment': { enrolled: true, host: 'mdm.fabrikam.example' } }, expect: 'blocked' },
  { name: 'Entra joined, self-deploying', facts: { 'device.entraJoined': true }, scenario: 'self-deploying', expect: 'blocked' },
  { name: 'one user profile', facts: { 'device.userProfiles': 1 }, expect: 'at-risk', shows: '1' },
  { name: 'one provisioning package', facts: { 'device.provisioningPackages': 1 }, expect: 'at-risk' },
  { name: 'joined and used: the join decides', facts: { 'device.entraJoined': true, 'device.userProfiles': 2 }, expect: 'blocked' },
  { name: 'a stuck enrollment is halfway joined', facts: { 'device.entraJoined': true }, overlays: ['stuck'], expect: 'not-applicable' },
  { name: 'Entra join unread', unread: ['device.entraJoined'], expect: 'unknown', because: 'device.entraJoined' },
  { name: 'domain join unread', unread: ['device.domainJoined'], expect: 'unknown', because: 'device.domainJoined' },
  { name: 'enrollment unread', unread: ['device.mdmEnrollment'], expect: 'unknown', because: 'device.mdmEnrollment' },
  { name: 'profiles unread', unread: ['device.userProfiles'], expect: 'unknown', because: 'device.userProfiles' },
  { name: 'packages unread', unread: ['device.provisioningPackages'], expect: 'unknown', because: 'device.provisioningPackages' },
  {
    name: 'domain joined, the rest unread',
    facts: { 'device.domainJoined': true },
    unread: ['device.entraJoined', 'device.mdmEnrollment', 'device.userProfiles', 'device.provisioningPackages'],
    expect: 'blocked',
  },
  {
    name: 'a profile seen, the join unread: the join could be worse',
    facts: { 'device.userProfiles': 1 },
    unread: ['device.entraJoined'],
    expect: 'unknown',
    because: 'device.entraJoined',
  },
  { name: 'a profile seen, packages unread', facts: { 'device.userProfiles': 1 }, unread: ['device.provisioningPackages'], expect: 'at-risk' },
])
