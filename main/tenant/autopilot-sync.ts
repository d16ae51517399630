import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { AutopilotSync } from '../../core/facts/tenant.ts'
import { callName } from '../graph/call-name.ts'
import { chain, present, readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText, timeOrNull } from './values.ts'

const path = '/deviceManagement/windowsAutopilotSettings'

const settings = z.object({ syncStatus: looseText, lastSyncDateTime: looseText })

export async function autopilotSyncFact(reader: ScanReader): Promise<Fact<AutopilotSync>> {
  const answer = await reader.read({ version: 'beta', path, service: 'intune', shared: true })
  const read = readAnswer(answer, callName('beta', path), settings)
  return chain(read, ({ syncStatus, lastSyncDateTime }, source, at) =>
    chain(present(syncStatus, 'syncStatus', source, at), (status) => known({ status, lastSyncAt: timeOrNull(lastSyncDateTime) }, source, at)),
  )
}
