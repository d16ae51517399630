import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/now-import-state.ts'

/** An import works in the background: unknown or pending with error 0 is no failure, only not finished. */
export default defineCheck({
  id: 'now-import-state',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  overlays: ['stuck'],
  needs: ['tenant.importResult'],
  evaluate({ 'tenant.importResult': result }, _context, _maybe, say): Finding {
    if (result === null) return notApplicable(say.noImport)
    const waiting = /^(unknown|pending)$/i.test(result.status) && result.errorCode === 0
    return pass([{ fact: 'tenant.importResult', observed: waiting ? say.inProgress : result.status === '' ? say.notStated : result.status }])
  },
})
