import { z } from 'zod'
import { mapFact, type Fact } from '../../core/facts/fact.ts'
import type { RegistrationDemand } from '../../core/facts/sign-in.ts'
import { callName } from '../graph/call-name.ts'
import { readAnswer } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'

const path = '/policies/identitySecurityDefaultsEnforcementPolicy'

const read: Read = { version: 'v1.0', path, service: 'directory', shared: true }

const policy = z.object({ isEnabled: z.boolean() })

/** Whether security defaults are on. */
export async function securityDefaultsFact(reader: ScanReader): Promise<Fact<boolean>> {
  return mapFact(readAnswer(await reader.read(read), callName('v1.0', path), policy), ({ isEnabled }) => isEnabled)
}

/**
 * What demands that users register security information, as far as Microsoft Graph shows it: security defaults.
 * Registration for self-service password reset and the registration policy of Entra ID Protection have no read call.
 */
export function registrationDemands(securityDefaults: Fact<boolean>): Fact<readonly RegistrationDemand[]> {
  return mapFact(securityDefaults, (isEnabled): readonly RegistrationDemand[] => (isEnabled ? ['security-defaults'] : []))
}
