import { describe, expect, it } from 'vitest'
import check from '../../../../core/checks/network/net-attestation-compliance.ts'
import type { EndpointOutcome, EndpointProbe } from '../../../../core/facts/network.ts'
import type { HealthRule } from '../../../../core/facts/tenant.ts'
import { attestationRegions } from '../../../../core/tables/host-groups.ts'
import { describeCheck } from '../../describe-check.ts'

const hosts = [...attestationRegions.values()].flat()
const other: EndpointProbe = { host: 'login.microsoftonline.com', port: 443, outcome: 'reachable', detail: '' }

const facts = (rules: readonly HealthRule[], outcome: (host: string) => EndpointOutcome | null) => ({
  'tenant.healthRules': rules,
  'network.endpoints': [other, ...hosts.flatMap((host) => {
    const found = outcome(host)
    return found === null ? [] : [{ host, port: 443, outcome: found, detail: '' }]
  })],
})
const europe = new Set(attestationRegions.get('Europe'))
const all = () => 'reachable' as const
const none = () => 'refused' as const
const onlyEurope = (host: string) => (europe.has(host) ? 'reachable' : 'timed-out')
const allButOne = (host: string) => (host === hosts[0] ? 'timed-out' : 'reachable')
const onlyOne = (host: string) => (host === hosts[0] ? 'reachable' : 'timed-out')
const oneUntried = (host: string) => (host === hosts[0] ? null : 'refused')

describeCheck(check, { facts: facts(['bitlocker'], all) }, [
  { name: 'all hosts answer', expect: 'ready', shows: '6 of 6 answered' },
  { name: 'no policy asks for health, no host answers', facts: facts([], none), expect: 'ready', shows: 'None' },
  { name: 'no policy asks for health, hosts unread', facts: facts([], none), unread: ['network.endpoints'], expect: 'ready' },
  { name: 'no host answers', facts: facts(['bitlocker', 'code-integrity'], none), expect: 'at-risk', shows: 'BitLocker, Code integrity' },
  { name: 'no host answers, policies unread', facts: facts([], none), unread: ['tenant.healthRules'], expect: 'unknown', because: 'tenant.healthRules' },
  { name: 'all hosts answer, policies unread', unread: ['tenant.healthRules'], expect: 'ready' },
  { name: 'one region answers: nobody knows whose it is', facts: facts(['secure-boot'], onlyEurope), expect: 'unknown', because: 'network.endpoints', shows: 'Not known: look it up under Tenant administration > Tenant status' },
  { name: 'one host of all does not answer', facts: facts(['secure-boot'], allButOne), expect: 'unknown', because: 'network.endpoints' },
  { name: 'one host of all answers', facts: facts(['secure-boot'], onlyOne), expect: 'unknown', because: 'network.endpoints' },
  { name: 'one host was not tried', facts: facts(['secure-boot'], oneUntried), expect: 'unknown', because: 'network.endpoints' },
  { name: 'none was tried', facts: facts(['secure-boot'], () => null), expect: 'unknown', because: 'network.endpoints' },
  { name: 'self-deploying is judged too', facts: facts(['bitlocker'], none), scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'hosts unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
])

describe('the attestation hosts', () => {
  it('are those of three regions, sixteen in all', () => {
    expect([...attestationRegions].map(([region, list]) => [region, list.length])).toEqual([['North America', 6], ['Europe', 6], ['Asia Pacific', 4]])
  })
})
