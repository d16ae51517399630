import { expect, it } from 'vitest'
import { callName } from '../../../main/graph/call-name.ts'

it.each([
  ['beta', '/deviceManagement/windowsAutopilotDeviceIdentities/8b2f2c5e-2f0a-4a6d-9a4b-6a1f6f3f7a10?$expand=a', 'Graph beta: windowsAutopilotDeviceIdentities/{id}'],
  ['v1.0', '/users/avery.lane%40fabrikam.example/licenseDetails', 'Graph v1.0: users/{id}/licenseDetails'],
  ['v1.0', "/users('$avery')", 'Graph v1.0: users/{id}'],
  ['v1.0', "/devices?$filter=deviceId eq '1'", 'Graph v1.0: devices'],
  ['v1.0', '/deviceManagement', 'Graph v1.0: deviceManagement'],
] as const)('%s %s', (version, path, name) => {
  expect(callName(version, path)).toBe(name)
})
