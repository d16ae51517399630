import check from '../../../../core/checks/network/net-ncsi.ts'
import { describeCheck } from '../../describe-check.ts'

const bad = ['redirected', 'altered', 'proxy-sign-in', 'name-not-found', 'unreachable'] as const

describeCheck(check, { facts: { 'network.connectTest': 'connected' } }, [
  { name: 'connected', expect: 'ready', shows: 'Answered as Microsoft wrote it' },
  ...bad.map((outcome) => ({ name: outcome, facts: { 'network.connectTest': outcome }, expect: 'blocked' as const })),
  { name: 'unread', unread: ['network.connectTest'], expect: 'unknown', because: 'network.connectTest' },
])
