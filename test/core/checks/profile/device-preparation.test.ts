import dpaState from '../../../../core/checks/profile/dpa-state.ts'
import deviceGroup from '../../../../core/checks/profile/dpp-device-group.ts'
import limits from '../../../../core/checks/profile/dpp-limits.ts'
import localAdmin from '../../../../core/checks/profile/dpp-local-admin.ts'
import personalBlock from '../../../../core/checks/profile/dpp-personal-block.ts'
import policyUser from '../../../../core/checks/profile/dpp-policy-user.ts'
import unsupported from '../../../../core/checks/profile/dpp-unsupported.ts'
import type { PlatformRestriction } from '../../../../core/facts/enrollment.ts'
import type { PreparationPolicy } from '../../../../core/facts/preparation.ts'
import { describeCheck, type CheckRow } from '../../describe-check.ts'

const scenario = 'device-preparation'
const noPolicy: CheckRow = { name: 'no policy', facts: { 'tenant.devicePreparationPolicy': false, 'tenant.preparationPolicy': null }, expect: 'not-applicable' }
const classic: CheckRow = { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' }

describeCheck(policyUser, { facts: { 'tenant.devicePreparationPolicy': true }, scenario }, [
  { name: 'a policy', expect: 'ready' },
  { name: 'no policy', facts: { 'tenant.devicePreparationPolicy': false }, expect: 'blocked' },
  { name: 'unread', unread: ['tenant.devicePreparationPolicy'], expect: 'unknown', because: 'tenant.devicePreparationPolicy' },
  classic,
])

describeCheck(deviceGroup, { facts: { 'tenant.devicePreparationPolicy': true, 'tenant.preparationGroup': { chosen: true, problems: [] } }, scenario }, [
  { name: 'good', expect: 'ready' },
  { name: 'none chosen', facts: { 'tenant.preparationGroup': { chosen: false, problems: [] } }, expect: 'blocked', shows: 'None' },
  { name: 'not owned', facts: { 'tenant.preparationGroup': { chosen: true, problems: ['firstPartyAppNotAnOwner'] } }, expect: 'blocked', shows: 'Intune Provisioning Client does not own the group' },
  { name: 'dynamic', facts: { 'tenant.preparationGroup': { chosen: true, problems: ['notStaticSecurityGroup'] } }, expect: 'blocked' },
  { name: 'unread', unread: ['tenant.preparationGroup'], expect: 'unknown', because: 'tenant.preparationGroup' },
  { name: 'policy unread', unread: ['tenant.devicePreparationPolicy'], expect: 'ready' },
  noPolicy,
  classic,
])

const policy = (more: Partial<PreparationPolicy>): CheckRow['facts'] & object => ({ 'tenant.preparationPolicy': { name: 'P', timeoutMinutes: 60, apps: 25, scripts: 10, ...more } })

describeCheck(limits, { facts: { 'tenant.devicePreparationPolicy': true, ...policy({}) }, scenario }, [
  { name: '25 apps and 10 scripts', expect: 'ready' },
  { name: '26 apps', facts: policy({ apps: 26 }), expect: 'at-risk', shows: '26' },
  { name: '11 scripts', facts: policy({ scripts: 11 }), expect: 'at-risk', shows: '11' },
  { name: '15 minutes', facts: policy({ timeoutMinutes: 15 }), expect: 'ready' },
  { name: '14 minutes', facts: policy({ timeoutMinutes: 14 }), expect: 'at-risk', shows: '14 minutes' },
  { name: '720 minutes', facts: policy({ timeoutMinutes: 720 }), expect: 'ready' },
  { name: '721 minutes', facts: policy({ timeoutMinutes: 721 }), expect: 'at-risk' },
  { name: 'unread', unread: ['tenant.preparationPolicy'], expect: 'unknown', because: 'tenant.preparationPolicy' },
  noPolicy,
  classic,
])

describeCheck(
  localAdmin,
  { facts: { 'tenant.devicePreparationPolicy': true, 'tenant.preparationAccountType': 'standard', 'tenant.joiningAdministrators': 'none' }, scenario },
  [
    { name: 'standard and none', expect: 'blocked' },
    { name: 'standard and selected', facts: { 'tenant.joiningAdministrators': 'selected' }, expect: 'blocked', shows: 'Selected' },
    { name: 'standard and all', facts: { 'tenant.joiningAdministrators': 'all' }, expect: 'ready' },
    { name: 'administrator and none', facts: { 'tenant.preparationAccountType': 'administrator' }, expect: 'ready' },
    { name: 'administrator, Entra unread', facts: { 'tenant.preparationAccountType': 'administrator' }, unread: ['tenant.joiningAdministrators'], expect: 'ready' },
    { name: 'standard, Entra unread', unread: ['tenant.joiningAdministrators'], expect: 'unknown', because: 'tenant.joiningAdministrators' },
    { name: 'none, type unread', unread: ['tenant.preparationAccountType'], expect: 'unknown', because: 'tenant.preparationAccountType' },
    noPolicy,
    classic,
  ],
)

const restriction = (personalBlocked: boolean, name = 'Corporate only'): PlatformRestriction => ({ name, isDefault: false, blocked: false, personalBlocked, minimumVersion: [], maximumVersion: [] })
const identifier = { manufacturer: 'CONTOSO', model: 'LATERO14', serialNumber: 'FBK10001' }

describeCheck(
  personalBlock,
  {
    facts: {
      'tenant.autopilotRecords': 0,
      'tenant.userRestrictions': [restriction(true)],
      'tenant.corporateIdentifiers': [identifier],
      'device.associated': false,
      'device.manufacturer': 'Contoso',
      'device.model': 'Latero 14',
      'device.serialNumber': 'FBK-10001',
    },
    scenario,
  },
  [
    { name: 'named by an identifier', expect: 'ready', shows: 'CONTOSO,LATERO14,FBK10001' },
    { name: 'not named', facts: { 'tenant.corporateIdentifiers': [] }, expect: 'blocked', shows: 'Blocked by Corporate only' },
    { name: 'another model', facts: { 'device.model': 'Latero 11' }, expect: 'blocked' },
    { name: 'personal devices allowed', facts: { 'tenant.userRestrictions': [restriction(false)], 'tenant.corporateIdentifiers': [] }, expect: 'ready', shows: 'Allowed' },
    { name: 'personal devices allowed, identifiers unread', facts: { 'tenant.userRestrictions': [restriction(false)] }, unread: ['tenant.corporateIdentifiers'], expect: 'ready' },
    { name: 'no restriction at all', facts: { 'tenant.userRestrictions': [], 'tenant.corporateIdentifiers': [] }, expect: 'unknown', because: 'tenant.userRestrictions' },
    { name: 'a filter decides', facts: { 'tenant.userRestrictions': [restriction(true), restriction(false)], 'tenant.corporateIdentifiers': [] }, expect: 'at-risk' },
    { name: 'associated', facts: { 'device.associated': true, 'tenant.corporateIdentifiers': [] }, expect: 'ready' },
    { name: 'association unread', facts: { 'tenant.corporateIdentifiers': [] }, unread: ['device.associated'], expect: 'blocked' },
    { name: 'registered', facts: { 'tenant.autopilotRecords': 1 }, expect: 'not-applicable' },
    { name: 'restrictions unread, named', unread: ['tenant.userRestrictions'], expect: 'ready' },
    { name: 'restrictions unread, not named', facts: { 'tenant.corporateIdentifiers': [] }, unread: ['tenant.userRestrictions'], expect: 'unknown', because: 'tenant.userRestrictions' },
    { name: 'identifiers unread', unread: ['tenant.corporateIdentifiers'], expect: 'unknown', because: 'tenant.corporateIdentifiers' },
    { name: 'model unread', unread: ['device.model'], expect: 'unknown', because: 'device.model' },
    classic,
  ],
)

describeCheck(
  unsupported,
  { facts: { 'device.osBuild': 22_000, 'device.offlineProfile': false, 'tenant.devicePreparationPolicy': true, 'tenant.preparationJoinType': 'entra' }, scenario },
  [
    { name: 'Windows 11', expect: 'ready' },
    { name: 'Windows 10', facts: { 'device.osBuild': 19_045 }, expect: 'blocked', shows: '19045' },
    { name: 'a profile on the disk', facts: { 'device.offlineProfile': true }, expect: 'blocked' },
    { name: 'hybrid join', facts: { 'tenant.preparationJoinType': 'hybrid' }, expect: 'blocked', shows: 'Hybrid join' },
    { name: 'hybrid join, build unread', facts: { 'tenant.preparationJoinType': 'hybrid' }, unread: ['device.osBuild'], expect: 'blocked' },
    { name: 'no policy', facts: { 'tenant.devicePreparationPolicy': false }, unread: ['tenant.preparationJoinType'], expect: 'ready' },
    { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
    { name: 'disk unread', unread: ['device.offlineProfile'], expect: 'unknown', because: 'device.offlineProfile' },
    { name: 'join type unread', unread: ['tenant.preparationJoinType'], expect: 'unknown', because: 'tenant.preparationJoinType' },
    classic,
  ],
)

describeCheck(dpaState, { facts: { 'device.associated': true, 'tenant.devicePreparationPolicy': true }, scenario: 'device-association' }, [
  { name: 'associated, with a policy', expect: 'ready' },
  { name: 'not associated', facts: { 'device.associated': false }, expect: 'blocked' },
  { name: 'not associated, policy unread', facts: { 'device.associated': false }, unread: ['tenant.devicePreparationPolicy'], expect: 'blocked' },
  { name: 'no policy', facts: { 'tenant.devicePreparationPolicy': false }, expect: 'at-risk' },
  { name: 'association unread', unread: ['device.associated'], expect: 'unknown', because: 'device.associated' },
  { name: 'policy unread', unread: ['tenant.devicePreparationPolicy'], expect: 'unknown', because: 'tenant.devicePreparationPolicy' },
  { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
])
