import type { WindowsAutopilotDeviceIdentity } from '@microsoft/microsoft-graph-types-beta'
import { deviceId, domain, entraId, noId, recordId } from './ids.ts'
import { preProvisioning, selfDeploying, userDriven } from './profiles.ts'

/** A Windows Autopilot record as beta shows it; v1.0 shows the members in `v1Members` only. */
export type AutopilotRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly serialNumber: string }

interface Choice {
  readonly number: number
  readonly serialNumber: string
  readonly model: string
  readonly manufacturer?: string
  readonly groupTag?: string
  readonly userPrincipalName?: string
  readonly profile?: object
  readonly pending?: boolean
  /** It is in Intune already. */
  readonly enrolled?: boolean
}

function record(choice: Choice): AutopilotRecord {
  const { number, pending = false, enrolled = false } = choice
  const profile = choice.profile ?? userDriven
  const published = {
    id: recordId(number),
    serialNumber: choice.serialNumber,
    groupTag: choice.groupTag ?? 'LAPTOP',
    purchaseOrderIdentifier: '',
    productKey: '',
    manufacturer: choice.manufacturer ?? 'Contoso',
    model: choice.model,
    enrollmentState: enrolled ? 'enrolled' : 'notContacted',
    lastContactedDateTime: enrolled ? '2026-11-23T07:58:02Z' : '0001-01-01T00:00:00Z',
    addressableUserName: '',
    userPrincipalName: choice.userPrincipalName ?? '',
    resourceName: '',
    skuNumber: '',
    systemFamily: '',
    azureActiveDirectoryDeviceId: entraId(number),
    managedDeviceId: enrolled ? deviceId(number) : noId,
    displayName: '',
    azureAdDeviceId: entraId(number),
    deploymentProfileAssignmentStatus: pending ? 'pending' : 'assignedInSync',
    deploymentProfileAssignmentDetailedStatus: 'none',
    deploymentProfileAssignedDateTime: pending ? '0001-01-01T00:00:00Z' : '2026-11-20T14:05:09.1234567Z',
    remediationState: 'noRemediationRequired',
    remediationStateLastModifiedDateTime: '0001-01-01T00:00:00Z',
    userlessEnrollmentStatus: 'unknown',
    deploymentProfile: pending ? null : profile,
    intendedDeploymentProfile: profile,
  } satisfies WindowsAutopilotDeviceIdentity
  return {
    ...published,
    // A member that no version of Preflight knows: answers grow without notice.
    demoFutureProperty: 'ignore me',
  }
}

/** Members of the v1.0 type: no profile, no remediation state. */
export const v1Members: readonly string[] = [
  'id',
  'serialNumber',
  'groupTag',
  'purchaseOrderIdentifier',
  'productKey',
  'manufacturer',
  'model',
  'enrollmentState',
  'lastContactedDateTime',
  'addressableUserName',
  'userPrincipalName',
  'resourceName',
  'skuNumber',
  'systemFamily',
  'azureActiveDirectoryDeviceId',
  'managedDeviceId',
  'displayName',
]

const latero = 'Latero 14'
const machine = { model: 'Virtual Machine', manufacturer: 'Microsoft Corporation' }

/** Numbers 5 (not registered), 6 (registered elsewhere) and 12 (unreadable) have no record here. */
export const autopilotRecords: readonly AutopilotRecord[] = [
  record({ number: 1, serialNumber: 'FBK10001', model: latero, userPrincipalName: `avery.lane@${domain}` }),
  record({ number: 2, serialNumber: '1204-5518-7730-2946-0087-3315-62', ...machine, groupTag: 'TEST' }),
  record({ number: 3, serialNumber: 'FBK10003', model: latero }),
  record({ number: 4, serialNumber: 'FBK10004', model: latero }),
  record({ number: 7, serialNumber: 'FBK10007', model: latero, pending: true }),
  record({ number: 8, serialNumber: '2051-7734-1188-6402-9925-4417-03', ...machine, groupTag: 'KIOSK', profile: selfDeploying }),
  record({ number: 9, serialNumber: 'FBK10009', model: 'Latero 11', groupTag: 'PREPRO', profile: preProvisioning }),
  record({ number: 10, serialNumber: 'FBK10010', model: latero }),
  record({ number: 11, serialNumber: 'FBK10011', model: latero }),
  record({ number: 13, serialNumber: 'FBK10013', model: latero, enrolled: true }),
  // Its serial number contains another one, as real ones do: a search for the short one finds both.
  record({ number: 90, serialNumber: 'FBK100010', model: latero }),
  record({ number: 91, serialNumber: 'XFBK10001', model: latero }),
]

/** The first of the devices that only measure: they are registered, assigned and grouped like device 1. */
export const firstExtraNumber = 100_000

/** Devices of a big tenant, for measuring. Their serial numbers are BULK000000, BULK000001 and so on. */
export function extraRecords(count: number): AutopilotRecord[] {
  return Array.from({ length: count }, (_each, index) =>
    record({ number: firstExtraNumber + index, serialNumber: `BULK${String(index).padStart(6, '0')}`, model: latero }),
  )
}

/** What is left of imports. Finished ones are usually deleted; failed ones stay and explain. */
export const importedRecords = [
  {
    id: recordId(501),
    groupTag: 'LAPTOP',
    serialNumber: 'FBK10006',
    productKey: '',
    importId: recordId(601),
    hardwareIdentifier: null,
    assignedUserPrincipalName: '',
    state: {
      deviceImportStatus: 'error',
      deviceRegistrationId: '',
      deviceErrorCode: 808,
      deviceErrorName: 'ZtdDeviceAssignedToOtherTenant',
    },
  },
  {
    id: recordId(502),
    groupTag: 'LAPTOP',
    serialNumber: 'FBK10001',
    productKey: '',
    importId: recordId(602),
    hardwareIdentifier: null,
    assignedUserPrincipalName: '',
    state: { deviceImportStatus: 'complete', deviceRegistrationId: recordId(1), deviceErrorCode: 0, deviceErrorName: '' },
  },
]
