import { demoDevices } from '../../main/demo/devices/index.ts'
import type { Evidence, EvidenceItem } from '../../main/evidence/schema.ts'

const at = '2026-11-23T08:40:00Z'

type Value = Extract<EvidenceItem, { ok: true }>['value']

/** As `wevtutil /f:xml` writes a record. */
function event(id: number, time: string, data: { readonly [name: string]: string } = {}): string {
  const fields = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${value}</Data>`)
  return `<Event><System><EventID>${String(id)}</EventID><TimeCreated SystemTime='${time}'/></System><EventData>${fields.join('')}</EventData></Event>`
}

const status = (state: string, lines: { readonly [name: string]: readonly [state: string, text: string] }): string =>
  JSON.stringify({
    categoryState: state,
    ...Object.fromEntries(Object.entries(lines).map(([name, [subcategoryState, subcategoryStatusText]]) => [name, { subcategoryState, subcategoryStatusText }])),
  })

const joinState = `
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : YES
          EnterpriseJoined : NO
              DomainJoined : NO
               Device Name : FBK-STUCK-01

+----------------------------------------------------------------------+
| Device Details                                                       |
+----------------------------------------------------------------------+

          DeviceAuthStatus : SUCCESS

+----------------------------------------------------------------------+
| User State                                                           |
+----------------------------------------------------------------------+

                    NgcSet : NO
           WorkplaceJoined : NO

+----------------------------------------------------------------------+
| SSO State                                                            |
+----------------------------------------------------------------------+

                AzureAdPrt : NO
       AzureAdPrtAuthority : NO

+----------------------------------------------------------------------+
| Diagnostic Data                                                      |
+----------------------------------------------------------------------+

        AadRecoveryEnabled : NO
               KeySignTest : PASSED
`.replaceAll('\n', '\r\n')

const app = (id: string, name: string): string => `Device\\Setup\\Apps\\Tracking\\Sidecar\\${id}_${name}`

const changes: { readonly [item: string]: Value } = {
  dsregcmd: joinState,
  'registry.enrollments': {
    '8A1C4B2E-0D5F-4C6A-9B3E-7F2D1C0E9A84': { ProviderID: 'Deploy Authority' },
    '4D1F0B7A-2C3E-4F50-8A6B-1C2D3E4F5A6B': {
      ProviderID: 'MS DM Server',
      DiscoveryServiceFullURL: 'https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc',
      EnrollmentState: 1,
    },
  },
  'registry.first-sync': { '4D1F0B7A-2C3E-4F50-8A6B-1C2D3E4F5A6B': { SkipDeviceStatusPage: 0, SkipUserStatusPage: 0, SyncFailureTimeout: 60 } },
  'registry.autopilot-settings': {
    'DevicePreparationCategory.Status': status('succeeded', {
      'DevicePreparation.AadjSubcategory': ['succeeded', 'Complete'],
      'DevicePreparation.MdmEnrollmentSubcategory': ['succeeded', 'Complete'],
    }),
    'DeviceSetupCategory.Status': status('failed', {
      'DeviceSetup.SecurityPoliciesSubcategory': ['succeeded', 'Complete'],
      'DeviceSetup.CertificatesSubcategory': ['succeeded', 'Complete'],
      'DeviceSetup.NetworkProfilesSubcategory': ['succeeded', 'Complete'],
      'DeviceSetup.AppsSubcategory': ['failed', 'Error (0x87D1041C)'],
    }),
    'AccountSetupCategory.Status': status('notStarted', {}),
  },
  'registry.esp-tracking': {
    'Device\\DevicePreparation\\PolicyProviders\\Sidecar': { InstallationState: 3 },
    'Device\\Setup\\Apps\\PolicyProviders\\Sidecar': { TrackingPoliciesCreated: 1 },
    [app('Win32App_1c2d3e4f', '1')]: { InstallationState: 3 },
    [app('Win32App_5a6b7c8d', '2')]: { InstallationState: 4 },
    [app('Win32App_9e0f1a2b', '1')]: { InstallationState: 2 },
  },
  'events.autopilot': event(161, '2026-11-23T06:52:10.1234567Z'),
  'events.device-registration': event(306, '2026-11-23T06:57:44.7654321Z'),
  'events.device-management': [
    event(2800, '2026-11-23T07:12:00.0000000Z', { Message1: './Device/Vendor/MSFT/Policy/Config/DeviceGuard/LsaCfgFlags' }),
    event(72, '2026-11-23T07:00:00.0000000Z', { Message1: 'MDM Enroll: Succeeded' }),
    event(71, '2026-11-23T06:58:30.0000000Z', { HRESULT: '0x80180018' }),
  ].join(''),
}

/**
 * Evidence of an invented laptop that has stood on the enrollment status page for 100 minutes, at its apps: events,
 * registry and join state agree with each other. Its serial number is that of the healthy demo laptop, so that the demo
 * tenant knows it.
 */
export function stuckDevice(): Evidence {
  const healthy = demoDevices.find((device) => device.id === 'ready-laptop')?.evidence
  if (healthy === undefined) throw new Error('the healthy demo laptop is gone')
  const evidence = structuredClone(healthy)
  const changed = Object.entries(changes).map(([id, value]): [string, EvidenceItem] => [id, { ok: true, value, source: evidence.items[id]?.source ?? id, at, ms: 20 }])
  return { ...evidence, plan: { scenario: 'user-driven', overlays: ['tap', 'stuck'] }, items: { ...evidence.items, ...Object.fromEntries(changed) } }
}
