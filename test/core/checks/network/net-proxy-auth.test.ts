import check from '../../../../core/checks/network/net-proxy-auth.ts'
import { describeCheck } from '../../describe-check.ts'

const answer = (status: number | null) => [{ host: 'login.microsoftonline.com', status: 200 }, { host: 'manage.microsoft.com', status }]
const none = { server: null, script: null, bypass: '' }
const service = { server: 'proxy.fabrikam.example:3128', script: null, bypass: '<local>' }

describeCheck(check, { facts: { 'network.proxyAnswers': [] } }, [
  { name: 'no proxy', expect: 'ready', shows: 'No proxy' },
  { name: 'a proxy that lets everybody through', facts: { 'network.proxyAnswers': answer(200) }, expect: 'ready', shows: 'HTTP 200' },
  { name: 'a proxy that refuses one host, which net-endpoints tells', facts: { 'network.proxyAnswers': answer(403) }, expect: 'ready' },
  { name: 'a proxy that asks for a sign-in', facts: { 'network.proxyAnswers': answer(407) }, expect: 'blocked', shows: 'HTTP 407' },
  { name: 'a sign-in for one host, silence for another', facts: { 'network.proxyAnswers': [...answer(null), ...answer(407)] }, expect: 'blocked' },
  { name: 'a silent proxy', facts: { 'network.proxyAnswers': answer(null) }, expect: 'unknown', because: 'network.proxyAnswers' },
  { name: 'nothing set', facts: { 'network.userProxy': none, 'network.serviceProxy': none }, expect: 'ready', shows: 'None set' },
  { name: 'a script', facts: { 'network.userProxy': { ...none, script: 'wpad.fabrikam.example/proxy.pac' } }, expect: 'ready', shows: 'script wpad.fabrikam.example/proxy.pac' },
  { name: 'a proxy of services that answers', facts: { 'network.serviceProxy': service, 'network.proxyAnswers': answer(200) }, expect: 'ready', shows: 'proxy.fabrikam.example:3128, not for <local>' },
  { name: 'a proxy of services that asks for a sign-in', facts: { 'network.serviceProxy': service, 'network.proxyAnswers': answer(407) }, expect: 'blocked' },
  { name: 'unread', unread: ['network.proxyAnswers'], expect: 'unknown', because: 'network.proxyAnswers' },
])
