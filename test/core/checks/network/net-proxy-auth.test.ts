import check from '../../../../core/checks/network/net-proxy-auth.ts'
import { describeCheck } from '../../describe-check.ts'

const answer = (status: number | null) => [{ host: 'login.microsoftonline.com', status: 200 }, { host: 'manage.microsoft.com', status }]

describeCheck(check, { facts: { 'network.proxyAnswers': [] } }, [
  { name: 'no proxy', expect: 'ready', shows: 'No proxy' },
  { name: 'a proxy that lets everybody through', facts: { 'network.proxyAnswers': answer(200) }, expect: 'ready', shows: 'HTTP 200' },
  { name: 'a proxy that refuses one host, which net-endpoints tells', facts: { 'network.proxyAnswers': answer(403) }, expect: 'ready' },
  { name: 'a proxy that asks for a sign-in', facts: { 'network.proxyAnswers': answer(407) }, expect: 'blocked', shows: 'HTTP 407' },
  { name: 'a sign-in for one host, silence for another', facts: { 'network.proxyAnswers': [...answer(null), ...answer(407)] }, expect: 'blocked' },
  { name: 'a silent proxy', facts: { 'network.proxyAnswers': answer(null) }, expect: 'unknown', because: 'network.proxyAnswers' },
  { name: 'unread', unread: ['network.proxyAnswers'], expect: 'unknown', because: 'network.proxyAnswers' },
])
