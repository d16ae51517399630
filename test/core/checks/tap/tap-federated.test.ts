import check from '../../../../core/checks/tap/tap-federated.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.domainType': 'managed', 'user.federatedMfa': null }, overlays: ['tap'] }, [
  { name: 'managed', expect: 'ready', shows: 'Managed' },
  { name: 'managed, federation unread', unread: ['user.federatedMfa'], expect: 'ready' },
  { name: 'the identity provider alone', facts: { 'user.domainType': 'federated', 'user.federatedMfa': 'enforceMfaByFederatedIdp' }, expect: 'blocked', shows: 'Identity provider only' },
  { name: 'the identity provider alone, device association', facts: { 'user.domainType': 'federated', 'user.federatedMfa': 'enforceMfaByFederatedIdp' }, scenario: 'device-association', expect: 'blocked' },
  { name: 'either of them', facts: { 'user.domainType': 'federated', 'user.federatedMfa': 'acceptIfMfaDoneByFederatedIdp' }, expect: 'ready' },
  { name: 'Entra ID alone', facts: { 'user.domainType': 'federated', 'user.federatedMfa': 'rejectMfaByFederatedIdp' }, expect: 'ready' },
  { name: 'not set', facts: { 'user.domainType': 'federated', 'user.federatedMfa': 'notSet' }, expect: 'unknown', because: 'user.federatedMfa' },
  { name: 'federated without a configuration', facts: { 'user.domainType': 'federated' }, expect: 'unknown', because: 'user.federatedMfa' },
  { name: 'federated, behavior unread', facts: { 'user.domainType': 'federated' }, unread: ['user.federatedMfa'], expect: 'unknown', because: 'user.federatedMfa' },
  { name: 'domain unread', unread: ['user.domainType'], expect: 'unknown', because: 'user.domainType' },
  { name: 'nobody signs in', scenario: 'self-deploying', expect: 'not-applicable' },
])
