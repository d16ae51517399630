import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { FileFormProblem, RowFormProblem } from '../../facts/registration-file.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/reg-csv.ts'

/** True: the import refuses the file or the row. */
const words: { readonly [P in FileFormProblem | RowFormProblem]: readonly [text: string, refused: boolean] } = {
  'utf-16': ['UTF-16 text', true],
  'utf-8-mark': ['UTF-8 byte order mark', true],
  'not-ascii': ['Characters outside ASCII', false],
  separator: ['Columns not separated by commas', true],
  'separator-line': ['First line names the separator', true],
  quotes: ['Quotation marks', true],
  'unbalanced-quotes': ['Quotation mark that is never closed', true],
  'header-missing': ['No header', true],
  'header-unknown': ['Unknown header', true],
  'header-case': ['Header in another case', true],
  'header-spelling': ['Header spelled in another way', true],
  'header-order': ['Columns in another order', true],
  'header-incomplete': ['Header lacks columns', true],
  'extra-columns': ['Columns that the import refuses', true],
  'too-many-rows': ['More than 500 rows', true],
  'empty-rows': ['Empty rows', false],
  'no-hash': ['Row without a hardware hash', true],
  'column-count': ['Row with another number of columns than the header', true],
  'columns-shifted': ['Separator inside a value of the row', true],
  'wrapped-row': ['Hash broken into lines', true],
  'serial-empty': ['Row without a serial number', true],
  'serial-spreadsheet-number': ['Serial number turned into a number', true],
  'serial-leading-zeros': ['Serial number without its leading zeros', true],
  'serial-digits-lost': ['Serial number that lost digits', true],
  'serial-case': ['Serial number in another case than in the hash', false],
  'serial-differs': ['Serial number of another device than the hash', true],
}

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
    if (origin === null) return notApplicable('This device was not taken from a CSV file.')
    const seen: Observation[] = [
      ...origin.file.map((each): Observation => ({ fact, label: 'File', observed: words[each][0], expected: 'ANSI text with the exact header and no quotation marks' })),
      ...origin.ownRow.map((each): Observation => ({ fact, label: 'Row', observed: words[each][0], expected: 'Serial number and hash of one device' })),
    ]
    if ([...origin.file, ...origin.ownRow].some((each) => words[each][1])) return fail(seen, remedy(say.regenerate, 'technician'))
    return seen.length > 0 ? warn(seen, remedy(say.regenerate, 'technician')) : pass([{ fact, observed: `Nothing wrong with row ${String(origin.row)} or the file` }])
  },
})
