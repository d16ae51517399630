import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { mdmAuthorities } from '../../core/facts/enrollment.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { chain, isAbsent, oneOf, readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { idPath, looseText } from './values.ts'

const authority = z.object({ mobileDeviceManagementAuthority: looseText })
const branding = z.object({ id: z.string().min(1).max(100) })

/**
 * What only the organization itself answers, not the list of organizations. Branding: 404 says that there is none;
 * the header asks for the default one (learn.microsoft.com/graph/api/organizationalbranding-get).
 */
export async function organizationDetails(reader: ScanReader, tenantId: Promise<Fact<string>>): Promise<Facts> {
  const tenant = await tenantId
  if (tenant.status === 'unavailable') return { 'tenant.mdmAuthority': tenant, 'tenant.companyBranding': tenant }
  const own = idPath('/organization', tenant.value)
  const directory = { version: 'v1.0', service: 'directory', shared: true } as const
  const authorityPath = `${own}?$select=mobileDeviceManagementAuthority`
  const brandingPath = `${own}/branding`
  const [organization, brand] = await Promise.all([
    reader.read({ ...directory, path: authorityPath }),
    reader.read({ ...directory, path: brandingPath, headers: { 'Accept-Language': '0' } }),
  ])
  const source = callName('v1.0', brandingPath)
  return {
    'tenant.mdmAuthority': chain(readAnswer(organization, callName('v1.0', authorityPath), authority), (value, from, at) =>
      oneOf(value.mobileDeviceManagementAuthority, mdmAuthorities, 'mobileDeviceManagementAuthority', from, at),
    ),
    'tenant.companyBranding':
      isAbsent(brand) && brand.ok
        ? known(false, source, brand.at)
        : chain(readAnswer(brand, source, branding), (_value, from, at) => known(true, from, at)),
  }
}
