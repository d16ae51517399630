import type { EnrollmentTroubleshootingEvent } from '@microsoft/microsoft-graph-types'
import type { DeviceManagementAutopilotEvent } from '@microsoft/microsoft-graph-types-beta'
import { deviceId, domain, entraId, noId, userId } from './ids.ts'
import type { Typed } from './typed.ts'

const eventId = (number: number): string => `fab00000-00ab-4000-8000-${String(number).padStart(12, '0')}`

interface Run {
  readonly number: number
  readonly serialNumber: string
  readonly userPrincipalName: string
  readonly start: string
  readonly end: string
  readonly failed: boolean
}

function run({ number, serialNumber, userPrincipalName, start, end, failed }: Run): DeviceManagementAutopilotEvent {
  return {
    id: eventId(number),
    deviceId: deviceId(number),
    eventDateTime: end,
    deviceRegisteredDateTime: '2026-11-19T10:11:12Z',
    enrollmentStartDateTime: start,
    enrollmentType: 'azureADJoinedWithAutopilotProfile',
    deviceSerialNumber: serialNumber,
    managedDeviceName: serialNumber,
    userPrincipalName,
    windowsAutopilotDeploymentProfileDisplayName: 'Fabrikam user-driven',
    enrollmentState: 'enrolled',
    windows10EnrollmentCompletionPageConfigurationDisplayName: 'Fabrikam ESP',
    windows10EnrollmentCompletionPageConfigurationId: '',
    deploymentState: failed ? 'failure' : 'success',
    deviceSetupStatus: failed ? 'failure' : 'success',
    accountSetupStatus: failed ? 'notAttempted' : 'success',
    osVersion: '10.0.26200.7171',
    deploymentDuration: failed ? 'PT1H8M14.5S' : 'PT31M2S',
    deploymentTotalDuration: failed ? 'PT1H8M14.5S' : 'PT39M40S',
    deviceSetupDuration: failed ? 'PT1H0M12S' : 'PT22M8S',
    accountSetupDuration: failed ? 'PT0S' : 'PT8M38S',
    deploymentStartDateTime: start,
    deploymentEndDateTime: end,
    enrollmentFailureDetails: '',
  } as DeviceManagementAutopilotEvent
}

/** Windows Autopilot runs, in no order: the service documents none. Number 13 is the stuck device of the bench. */
export const autopilotEvents: readonly DeviceManagementAutopilotEvent[] = [
  run({ number: 91, serialNumber: 'XFBK10001', userPrincipalName: `blake.moreno@${domain}`, start: '2026-11-18T13:00:00Z', end: '2026-11-18T13:39:40Z', failed: false }),
  run({ number: 13, serialNumber: 'FBK10013', userPrincipalName: `logan.reyes@${domain}`, start: '2026-11-23T06:52:10.1234567Z', end: '2026-11-23T08:00:24.6234567Z', failed: true }),
  run({ number: 90, serialNumber: 'FBK100010', userPrincipalName: `casey.ito@${domain}`, start: '2026-11-20T08:00:00Z', end: '2026-11-20T08:39:40Z', failed: false }),
]

/** What the enrollment service refused. The first attempt of the stuck device came before its user had a license. */
export const troubleshootingEvents: readonly Typed<EnrollmentTroubleshootingEvent>[] = [
  {
    '@odata.type': '#microsoft.graph.enrollmentTroubleshootingEvent',
    id: eventId(501),
    eventDateTime: '2026-11-21T15:20:31Z',
    correlationId: eventId(601),
    managedDeviceIdentifier: noId,
    operatingSystem: 'iOS',
    osVersion: '19.1',
    userId: userId(12),
    deviceId: '',
    enrollmentType: 'userEnrollment',
    failureCategory: 'enrollmentRestrictionsEnforced',
    failureReason: 'DeviceTypeBlocked',
  },
  {
    '@odata.type': '#microsoft.graph.enrollmentTroubleshootingEvent',
    id: eventId(502),
    eventDateTime: '2026-11-23T06:58:31.5Z',
    correlationId: eventId(602),
    managedDeviceIdentifier: noId,
    operatingSystem: 'Windows',
    osVersion: '10.0.26200.7171',
    userId: userId(12),
    deviceId: entraId(13),
    enrollmentType: 'windowsAutoEnrollment',
    failureCategory: 'authorization',
    failureReason: 'The user has no license (0x80180018).',
  },
]
