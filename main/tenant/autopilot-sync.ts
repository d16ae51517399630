import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { AutopilotSync } from '../../core/facts/tenant.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, present, readAnswer } from './reading.ts'
import { looseText, timeOrNull } from './values.ts'

const path = '/deviceManagement/windowsAutopilotSettings'

export const autopilotSyncMembers: readonly BatchMember[] = [{ id: 'autopilot-sync', method: 'GET', url: path, service: 'intune' }]

const settings = z.object({ syncStatus: looseText, lastSyncDateTime: looseText })

export function autopilotSyncFact(answers: ReadonlyMap<string, GraphAnswer>): Fact<AutopilotSync> {
  const read = readAnswer(answers.get('autopilot-sync'), callName('beta', path), settings)
  return chain(read, ({ syncStatus, lastSyncDateTime }, source, at) =>
    chain(present(syncStatus, 'syncStatus', source, at), (status) => known({ status, lastSyncAt: timeOrNull(lastSyncDateTime) }, source, at)),
  )
}
