import { known } from '../../core/facts/fact.ts'
import { factOf, type Facts } from '../../core/facts/index.ts'
import type { Ground } from './ground.ts'
import { restrictionFacts } from './enrollment-restrictions.ts'
import { joinSettingsFacts } from './join-settings.ts'
import { otherMdmAppsFact } from './mdm-apps.ts'
import { operatorRoleFacts, rolesRead } from './operator-roles.ts'
import { organizationDetails } from './organization-details.ts'
import { organizationFacts } from './organization.ts'
import { subscriptionsRead, tenantLicenseFacts } from './tenant-licenses.ts'
import { termsFacts, termsRead } from './terms.ts'
import { reserve } from './reader/reserve.ts'

/** Whether this user may enroll this device: licenses, join settings, enrollment restrictions, MDM applications. */
export async function enrollmentFactsOf(ground: Ground): Promise<Facts> {
  const { reader, user, userGroups, record, enrollmentConfigurations } = ground
  // Nothing waits for these, so they ride along where there is room, at the latest with the record.
  const late = [subscriptionsRead, rolesRead, termsRead]
  reader.fill(late)
  const [join, apps, details, lists, restrictions] = await Promise.all([
    joinSettingsFacts(reader, user),
    otherMdmAppsFact(reader, userGroups),
    organizationDetails(reader, organizationFacts(reader).then((facts) => factOf(facts, 'tenant.id'))),
    record.then(() => Promise.all(late.map((read) => reader.list(read, reserve.withUser)))),
    enrollmentConfigurations,
  ])
  const [subscriptions, roles, terms] = lists
  // Restrictions and terms are about users; devices have no say, so their groups need not be known.
  const memberships = { device: known(new Set<string>(), 'Not asked', reader.time()), user: await userGroups }
  return {
    ...join,
    ...apps,
    ...details,
    ...(subscriptions ? tenantLicenseFacts(subscriptions) : {}),
    ...(roles ? operatorRoleFacts(roles) : {}),
    ...(terms ? termsFacts(terms, memberships) : {}),
    ...restrictionFacts(restrictions, memberships),
  }
}
