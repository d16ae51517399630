import check from '../../../../core/checks/registration/reg-csv.ts'
import { fileFormProblems, rowFormProblems, type RegistrationFile } from '../../../../core/facts/registration-file.ts'
import { describeCheck, type CheckRow } from '../../describe-check.ts'

const from = (more: Partial<RegistrationFile> = {}): CheckRow['facts'] & object => ({ 'device.registrationFile': { row: 3, file: [], ownRow: [], ...more } })
const mild = ['not-ascii', 'empty-rows', 'serial-case']

describeCheck(check, { facts: from(), scenario: 'user-driven' }, [
  { name: 'a sound file', expect: 'ready', shows: 'Nothing wrong with row 3 or the file' },
  { name: 'no file', facts: { 'device.registrationFile': null }, expect: 'not-applicable' },
  ...fileFormProblems.map((each): CheckRow => ({ name: `file: ${each}`, facts: from({ file: [each] }), expect: mild.includes(each) ? 'at-risk' : 'blocked' })),
  ...rowFormProblems.map((each): CheckRow => ({ name: `row: ${each}`, facts: from({ ownRow: [each] }), expect: mild.includes(each) ? 'at-risk' : 'blocked' })),
  { name: 'a mild and a refused one', facts: from({ file: ['not-ascii', 'quotes'] }), expect: 'blocked', shows: 'Quotation marks' },
  { name: 'device preparation', scenario: 'device-preparation', facts: from({ file: ['quotes'] }), expect: 'not-applicable' },
  { name: 'unread', unread: ['device.registrationFile'], expect: 'unknown', because: 'device.registrationFile' },
])
