import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { isRunning } from './running-import.ts'
import { words } from './words/reg-exists.ts'

/**
 * Registration decides which flow Windows takes: classic Windows Autopilot needs a record, device
 * preparation needs that there is none (unless the device is associated, which wins over a record).
 */
export default defineCheck({
  id: 'reg-exists',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: {
    ...levels([...registeredScenarios, 'device-preparation'], 'required'),
    'existing-devices': 'informational',
  },
  needs: ['tenant.autopilotRecords'],
  uses: ['device.associated', 'tenant.importResult'],
  evaluate({ 'tenant.autopilotRecords': records }, { scenario, language }, maybe, say): Finding {
    const seen = (expected?: string): Observation => ({
      fact: 'tenant.autopilotRecords',
      observed: records === 0 ? say.none : String(records),
      ...(expected === undefined ? {} : { expected }),
    })
    if (scenario === 'existing-devices') return pass([seen()])
    if (scenario === 'device-preparation') {
      if (records === 0) return pass([seen(say.none)])
      const associated = maybe['device.associated']
      return associated.status === 'known' && associated.value
        ? pass([seen(), { fact: 'device.associated', observed: yesNo[language].yes }])
        : fail([seen(say.none)], remedy(say.deregister, 'intune-admin', 'reset'))
    }
    if (records === 0) {
      const imported = maybe['tenant.importResult']
      return imported.status === 'known' && imported.value !== null && isRunning(imported.value)
        ? fail([seen('1'), { fact: 'tenant.importResult', observed: say.importRuns }], remedy(say.wait, 'technician', 'restart'))
        : fail([seen('1')], remedy(say.register, 'intune-admin', 'restart'))
    }
    return records === 1 ? pass([seen('1')]) : warn([seen('1')], remedy(say.keepOne, 'intune-admin'))
  },
})
