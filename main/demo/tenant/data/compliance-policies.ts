import type { Windows10CompliancePolicy } from '@microsoft/microsoft-graph-types'
import { assignedTo, assignedToAllDevices } from './assignments.ts'
import { laptops } from './groups.ts'
import { policyId } from './ids.ts'
import type { Typed } from './typed.ts'

/** Only the first of them has rules that need a health report. */
export const compliancePolicies = [
  {
    '@odata.type': '#microsoft.graph.windows10CompliancePolicy',
    id: policyId(41),
    displayName: 'Windows health',
    description: null,
    createdDateTime: '2024-06-03T10:00:00Z',
    lastModifiedDateTime: '2024-06-03T10:00:00Z',
    version: 1,
    bitLockerEnabled: true,
    secureBootEnabled: true,
    codeIntegrityEnabled: false,
    assignments: assignedTo(policyId(41), laptops),
  },
  {
    '@odata.type': '#microsoft.graph.windows10CompliancePolicy',
    id: policyId(42),
    displayName: 'Windows version',
    description: null,
    createdDateTime: '2024-06-03T10:00:00Z',
    lastModifiedDateTime: '2024-06-03T10:00:00Z',
    version: 1,
    osMinimumVersion: '10.0.19045.0',
    bitLockerEnabled: false,
    secureBootEnabled: false,
    codeIntegrityEnabled: false,
    assignments: assignedToAllDevices(policyId(42)),
  },
] satisfies readonly Typed<Windows10CompliancePolicy>[]
