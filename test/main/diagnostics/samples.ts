/** An export as regedit writes it, with every kind of value. Invented. */
export const registryExport = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Provisioning\\Diagnostics\\Autopilot]
"CloudAssignedTenantId"="5e6f0a10-1111-4222-8333-444455556666"
"CloudAssignedTenantDomain"="fabrikam.example"
"TenantMatched"=dword:00000001
"Quote \\" and \\\\"="C:\\\\Windows \\"x\\""

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\Authentication]
"EnableWebSignIn"=dword:00000001
"Large"=hex(b):01,00,00,00,00,00,00,00
"List"=hex(7):61,00,00,00,62,00,\\
  00,00,00,00
"Path"=hex(2):25,00,41,00,25,00,00,00
"Bytes"=hex:00,ff,\\
  10
"Two lines"="first
second"
@="default"

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\22222222-3333-4444-5555-666666666666]
"DiscoveryServiceFullURL"="https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc"
"ProviderID"="MS DM Server"
"EnrollmentState"=dword:00000001

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\22222222-3333-4444-5555-666666666666\\FirstSync]
"SkipUserStatusPage"=dword:ffffffff
"SyncFailureTimeout"=dword:0000003c
`

/** As MdmDiagnosticsTool writes its registry: no header, blanks before lines, nothing escaped. Invented. */
export const registryDump = ` [HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Provisioning\\Diagnostics\\Autopilot]
 "CloudAssignedTenantId"="5e6f0a10-1111-4222-8333-444455556666"
 "CloudAssignedOobeConfig"=DWORD:0000051c
 "DeploymentProfileName"="Laptops "quoted" \\ with backslash"

 [HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Provisioning\\AutopilotPolicyCache]
 "PolicyJsonCache"="{"Version":2049,"ZtdCorrelationId":"x"}"
`

/** Element names as public readers of the report use them. Invented values. */
export const mdmReport = `<?xml version="1.0" encoding="utf-8"?>
<MDMEnterpriseDiagnosticsReport>
  <DeviceManagementAccount>
    <Enrollment>
      <EnrollmentId>22222222-3333-4444-5555-666666666666</EnrollmentId>
      <ProtectedInformation>
        <MDMServerName>MS DM Server</MDMServerName>
        <ConnectionInformation>
          <ServerLastSuccessTime>20261122T080000Z</ServerLastSuccessTime>
        </ConnectionInformation>
      </ProtectedInformation>
    </Enrollment>
  </DeviceManagementAccount>
  <PolicyManager>
    <currentPolicies>
      <PolicyScope>Device</PolicyScope>
      <CurrentPolicyValues>
        <PolicyAreaName>Authentication</PolicyAreaName>
        <EnableWebSignIn>1</EnableWebSignIn>
      </CurrentPolicyValues>
      <CurrentPolicyValues>
        <PolicyAreaName>knobs</PolicyAreaName>
        <Noise>1</Noise>
      </CurrentPolicyValues>
    </currentPolicies>
    <currentPolicies>
      <PolicyScope>S-1-5-21-1</PolicyScope>
      <CurrentPolicyValues>
        <PolicyAreaName>Authentication</PolicyAreaName>
        <EnableWebSignIn>0</EnableWebSignIn>
      </CurrentPolicyValues>
    </currentPolicies>
  </PolicyManager>
</MDMEnterpriseDiagnosticsReport>
`
