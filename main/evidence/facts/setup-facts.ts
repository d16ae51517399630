import type { Facts } from '../../../core/facts/index.ts'
import type { Raw } from '../../probes/raw.ts'
import type { Reading } from '../../probes/reading.ts'
import { parseDriveEncryption } from '../../probes/windows/parse-drive-encryption.ts'
import { parseSetupState } from '../../probes/windows/parse-setup-state.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** How far Windows setup is, and whether its drive is encrypted already. */
export function setupFacts(evidence: Evidence): Facts {
  return {
    'device.driveEncryption': sourceOf(evidence, 'cim.drive-encryption', parseDriveEncryption).fact(itself),
    'device.setupState': setupState(evidence),
  }
}

/** A missing image state or status key says nothing; the key of setup itself has to be there. */
function setupState(evidence: Evidence): Facts['device.setupState'] & object {
  const state = valueOrAbsent(evidence, 'registry.setup-state')
  if (state.status === 'unavailable') return state
  const status = valueOrAbsent(evidence, 'registry.setup-status')
  if (status.status === 'unavailable') return status
  return sourceOf(evidence, 'registry.system-setup', (setup) => parseSetupState(state.value, setup, status.value)).fact(itself)
}

function valueOrAbsent(evidence: Evidence, id: string) {
  return absentAs<Raw>(evidence, id, null) ?? sourceOf(evidence, id, (value) => value).fact<Raw>((value) => ({ ok: true, value }))
}
