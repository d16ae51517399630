import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readAnswer, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/policies/deviceRegistrationPolicy'
const answer = z.object({ azureADJoin: z.object({ localAdmins: z.object({ registeringUsers: z.object({ '@odata.type': looseText }).nullish() }).nullish() }).nullish() })

/** Entra's "Registering user is added as local administrator on the device during Microsoft Entra join". */
export async function joiningAdministratorsFact(reader: ScanReader): Promise<Fact<'all' | 'selected' | 'none'>> {
  const read = readAnswer(await reader.read({ version: 'v1.0', path, service: 'directory', shared: true }), callName('v1.0', path), answer)
  return chain(read, ({ azureADJoin }, from, at) => {
    switch (azureADJoin?.localAdmins?.registeringUsers?.['@odata.type']?.replace(/^#?microsoft\.graph\./, '')) {
      case 'allDeviceRegistrationMembership':
        return known('all', from, at)
      case 'enumeratedDeviceRegistrationMembership':
        return known('selected', from, at)
      case 'noDeviceRegistrationMembership':
        return known('none', from, at)
      default:
        return unreadable(from, sayAnswer((w) => w.fieldKind('registeringUsers')))
    }
  })
}
