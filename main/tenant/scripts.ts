import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/deviceManagement/deviceManagementScripts'
const source = callName('beta', path)

const scriptItem = z.object({ displayName: looseText, runAsAccount: looseText, assignments: z.array(assignmentItem).nullish() })

export type Script = z.infer<typeof scriptItem>

/** The PowerShell scripts of the tenant, without their text, which only comes when one is asked for alone. */
export async function readScripts(reader: ScanReader): Promise<Fact<readonly Script[]>> {
  return readList(await reader.list({ version: 'beta', path: `${path}?$expand=assignments`, service: 'intune', shared: true }, reserve.first), source, scriptItem)
}

/** Scripts that run as the signed-in user. One that is known to reach the device or the user decides, whatever open ones do. */
export function userScriptsFact(scripts: Fact<readonly Script[]>, memberships: Memberships): Fact<readonly string[]> {
  return chain(scripts, (list, from, at): Fact<readonly string[]> => {
    const names: string[] = []
    let open: Fact<never> | null = null
    for (const script of list) {
      const account = oneOf(script.runAsAccount, ['system', 'user'], 'runAsAccount', from, at)
      if (account.status === 'known' && account.value === 'system') continue
      if (!script.assignments) {
        open ??= unreadable(from, sayAnswer((w) => w.scriptAssignments))
        continue
      }
      const { device, user } = reachOf(script.assignments, memberships, from, at)
      const reached = [device, user].some((side) => side.status === 'known' && side.value)
      if (reached && account.status === 'known') names.push(script.displayName ?? '')
      else if (reached && account.status === 'unavailable') open ??= account
      else for (const side of [device, user]) if (side.status === 'unavailable') open ??= side
    }
    return open !== null && names.length === 0 ? open : known(names, from, at)
  })
}
