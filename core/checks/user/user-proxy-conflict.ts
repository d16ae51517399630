import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/user-proxy-conflict.ts'

const needed = ['user.sameAddressUsers', 'user.refusedAddresses', 'user.mailIsPrimary'] as const

/**
 * 0x801C03F2 says that another object has the same proxy address; without such a conflict the mail address has to equal
 * the primary one: "Windows Hello errors during PIN creation" (learn.microsoft.com, 2026-11).
 */
export default defineCheck({
  id: 'user-proxy-conflict',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/hello-errors-during-pin-creation',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: [],
  uses: needed,
  evaluate(_facts, { language }, maybe, say): Finding {
    const { 'user.sameAddressUsers': others, 'user.refusedAddresses': refused, 'user.mailIsPrimary': primary } = maybe
    const answers = yesNo[language]
    const rows: Observation[] = []
    if (others.status === 'known') rows.push({ fact: 'user.sameAddressUsers', observed: String(others.value), expected: '0' })
    if (refused.status === 'known') rows.push({ fact: 'user.refusedAddresses', observed: String(refused.value), expected: '0' })
    if (primary.status === 'known') rows.push({ fact: 'user.mailIsPrimary', observed: primary.value === null ? say.noAddress : primary.value ? answers.yes : answers.no, expected: answers.yes })
    const isShared = others.status === 'known' && others.value > 0
    const isRefused = refused.status === 'known' && refused.value > 0
    if (isShared || isRefused || (primary.status === 'known' && primary.value === false)) return warn(rows, remedy(say.repair, 'identity-admin'))
    const unread = needed.find((each) => maybe[each].status === 'unavailable')
    return unread === undefined ? pass(rows) : cannotTell(unread, rows)
  },
})
