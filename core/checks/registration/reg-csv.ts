import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { FileFormProblem, RowFormProblem } from '../../facts/registration-file.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/reg-csv.ts'

/** The import takes these, though not as they were meant. It refuses all others. */
const taken: readonly (FileFormProblem | RowFormProblem)[] = ['not-ascii', 'empty-rows', 'serial-case']

const fact = 'device.registrationFile'

/** Form of the import file: learn.microsoft.com/autopilot/add-devices (2025-04-11). No limit of the group tag is published. */
export default defineCheck({
  id: 'reg-csv',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: ['device.registrationFile'],
  evaluate({ 'device.registrationFile': origin }, _context, _maybe, say): Finding {
    if (origin === null) return notApplicable(say.noFile)
    const seen: Observation[] = [
      ...origin.file.map((each): Observation => ({ fact, label: say.file, observed: say.problems[each], expected: say.goodFile })),
      ...origin.ownRow.map((each): Observation => ({ fact, label: say.row, observed: say.problems[each], expected: say.goodRow })),
    ]
    if ([...origin.file, ...origin.ownRow].some((each) => !taken.includes(each))) return fail(seen, remedy(say.regenerate, 'technician'))
    return seen.length > 0 ? warn(seen, remedy(say.regenerate, 'technician')) : pass([{ fact, observed: say.nothingWrong(origin.row) }])
  },
})
