import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const repair: Remedy = {
  summary: 'Leave each mail address with one user and make the mail address the primary one.',
  steps: [
    'Look for the addresses of this user at other users, groups and contacts; Entra Connect Health lists conflicts of the synchronization.',
    'Remove the address from the object that does not need it; for synchronized objects do so in Active Directory.',
    'Set the mail address of the user to the address that is marked as primary (SMTP in capitals).',
    'Wait for the synchronization and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const needed = ['user.sameAddressUsers', 'user.refusedAddresses', 'user.mailIsPrimary'] as const

/**
 * 0x801C03F2 says that another object has the same proxy address; without such a conflict the mail address has to equal
 * the primary one: "Windows Hello errors during PIN creation" (learn.microsoft.com, 2026-11).
 */
export default defineCheck({
  id: 'user-proxy-conflict',
  area: 'user',
  topic: 'Mail addresses of the user',
  title: { pass: 'Mail addresses belong to this user alone', fail: 'Mail addresses of the user are in conflict' },
  why: 'Windows Hello registers its key with the user at the first sign-in. The directory refuses that while another object holds an address of the user, or the mail address is not the primary one.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/hello-errors-during-pin-creation',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: [],
  uses: needed,
  evaluate(_facts, _context, maybe): Finding {
    const { 'user.sameAddressUsers': others, 'user.refusedAddresses': refused, 'user.mailIsPrimary': primary } = maybe
    const rows: Observation[] = []
    if (others.status === 'known') rows.push({ fact: 'user.sameAddressUsers', observed: String(others.value), expected: '0' })
    if (refused.status === 'known') rows.push({ fact: 'user.refusedAddresses', observed: String(refused.value), expected: '0' })
    if (primary.status === 'known') rows.push({ fact: 'user.mailIsPrimary', observed: primary.value === null ? 'No such address' : primary.value ? 'Yes' : 'No', expected: 'Yes' })
    const isShared = others.status === 'known' && others.value > 0
    const isRefused = refused.status === 'known' && refused.value > 0
    if (isShared || isRefused || (primary.status === 'known' && primary.value === false)) return warn(rows, repair)
    const unread = needed.find((each) => maybe[each].status === 'unavailable')
    return unread === undefined ? pass(rows) : cannotTell(unread, rows)
  },
})
