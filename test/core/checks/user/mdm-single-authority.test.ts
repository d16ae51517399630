import check from '../../../../core/checks/user/mdm-single-authority.ts'
import { describeCheck } from '../../describe-check.ts'

const inIntune = (includesUser: boolean) => ({ 'tenant.mdmUserScope': { appliesTo: 'selected', includesUser } }) as const
const others = (...names: string[]) => ({ 'tenant.otherMdmApps': names })

describeCheck(check, { facts: { ...others(), ...inIntune(true), 'tenant.mdmAuthority': 'intune' } }, [
  { name: 'Intune alone', expect: 'ready', shows: 'Microsoft Intune' },
  { name: 'Intune and another one', facts: others('Northwind MDM'), expect: 'blocked', shows: 'Northwind MDM' },
  { name: 'another one alone', facts: { ...others('Northwind MDM'), ...inIntune(false) }, expect: 'ready', shows: 'No' },
  { name: 'two others', facts: { ...others('Northwind MDM', 'Contoso MDM'), ...inIntune(false) }, expect: 'blocked' },
  { name: 'two others, Intune unread', facts: others('Northwind MDM', 'Contoso MDM'), unread: ['tenant.mdmUserScope'], expect: 'blocked' },
  { name: 'another one, Intune unread', facts: others('Northwind MDM'), unread: ['tenant.mdmUserScope'], expect: 'unknown', because: 'tenant.mdmUserScope' },
  { name: 'no other one, Intune unread', unread: ['tenant.mdmUserScope'], expect: 'ready' },
  { name: 'others unread', unread: ['tenant.otherMdmApps'], expect: 'unknown', because: 'tenant.otherMdmApps' },
  { name: 'authority unread', unread: ['tenant.mdmAuthority'], expect: 'unknown', because: 'tenant.mdmAuthority' },
  { name: 'authority never set', facts: { 'tenant.mdmAuthority': 'unknown' }, expect: 'at-risk', shows: 'Not set' },
  { name: 'authority of old hybrid management, others unread', facts: { 'tenant.mdmAuthority': 'sccm' }, unread: ['tenant.otherMdmApps'], expect: 'at-risk', shows: 'Configuration Manager' },
  { name: 'self-deploying has no user', facts: others('Northwind MDM'), scenario: 'self-deploying', expect: 'not-applicable' },
])
