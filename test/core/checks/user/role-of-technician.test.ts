import check from '../../../../core/checks/user/role-of-technician.ts'
import { describeCheck } from '../../describe-check.ts'

const role = (templateId: string, name: string) => ({ 'tenant.operatorRoles': [{ templateId, name }] })
const pass = (usable: boolean) => ({ 'user.tap': { exists: usable, usable, reason: usable ? 'EnabledByPolicy' : '' } })
const issuer = role('c4e39bd9-1100-46d3-8c65-fb160da0071f', 'Authentication Administrator')
const reader = role('f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader')

describeCheck(check, { facts: { ...issuer, ...pass(false) }, overlays: ['tap'] }, [
  { name: 'no pass, and the account can issue one', expect: 'ready', shows: 'Authentication Administrator' },
  { name: 'the privileged role', facts: role('7be44c8a-adaf-4e2a-84d6-ab2649e08a13', 'Privileged Authentication Administrator'), expect: 'ready' },
  { name: 'a global administrator', facts: role('62e90394-69f5-4237-9190-012177145e10', 'Global Administrator'), expect: 'ready' },
  { name: 'no pass, and the account only reads', facts: reader, expect: 'at-risk', shows: 'Global Reader' },
  { name: 'no pass and no role', facts: { 'tenant.operatorRoles': [] }, expect: 'at-risk', shows: 'None for the whole directory' },
  { name: 'a usable pass needs no role', facts: { ...reader, ...pass(true) }, expect: 'ready', shows: 'Usable' },
  { name: 'a usable pass, roles unread', facts: pass(true), unread: ['tenant.operatorRoles'], expect: 'ready' },
  { name: 'no pass, roles unread', unread: ['tenant.operatorRoles'], expect: 'unknown', because: 'tenant.operatorRoles' },
  { name: 'pass unread, and the account can issue one', unread: ['user.tap'], expect: 'ready' },
  { name: 'pass unread, and the account only reads', facts: reader, unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
  { name: 'without a Temporary Access Pass', facts: reader, overlays: [], expect: 'not-applicable' },
  { name: 'self-deploying', facts: reader, scenario: 'self-deploying', expect: 'not-applicable' },
])
