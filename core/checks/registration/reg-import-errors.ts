import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { isRunning } from './running-import.ts'
import { words } from './words/reg-import-errors.ts'

/**
 * What became of the last import. Names decide, numbers mislead: 806 was seen with the name for another tenant.
 * A record that exists makes an old error history; an import that still runs is no error.
 * Source: learn.microsoft.com/autopilot/add-devices, 2025-04-11.
 */
export default defineCheck({
  id: 'reg-import-errors',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: ['tenant.importResult'],
  uses: ['tenant.autopilotRecords'],
  evaluate({ 'tenant.importResult': imported }, _context, maybe, say): Finding {
    const row = (observed: string, expected?: string): Observation[] => [
      { fact: 'tenant.importResult', observed, ...(expected === undefined ? {} : { expected }) },
    ]
    if (imported === null) return pass(row(say.noImport))
    if (isRunning(imported)) return pass(row(say.running))
    const status = imported.status.toLowerCase()
    const name = imported.errorName.trim()
    if (/assignedto(other|another)tenant/i.test(name)) return notApplicable(say.otherTenant)
    if (status === 'complete' || /alreadyassigned/i.test(name)) return pass(row(name === '' ? say.complete : name))

    const records = maybe['tenant.autopilotRecords']
    const seen = row(name === '' ? say.nameless(imported.status === '' ? say.emptyStatus : imported.status) : name, say.noError)
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords', seen)
    if (records.value > 0) return pass(row(say.failedRegistered))
    if (/storageerror/i.test(name)) return warn(seen, remedy(say.tryLater, 'intune-admin'))
    if (/duplicated/i.test(name)) return fail(seen, remedy(say.removeDuplicate, 'intune-admin'))
    return fail(seen, /hardwarehash|serialnumber/i.test(name) ? remedy(say.captureAgain, 'intune-admin') : remedy(say.ask, 'intune-admin'))
  },
})
