import { expect, it } from 'vitest'
import check from '../../../../core/checks/hardware/tpm-aik-service.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import { factsFrom } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.attestationKeyService': 'answers' }, scenario: 'pre-provisioning' }, [
  { name: 'answers', expect: 'ready' },
  { name: 'does not know the chip', facts: { 'device.attestationKeyService': 'unknown-chip' }, expect: 'blocked', shows: 'Does not know the maker key of this TPM (HTTP 404)' },
  { name: 'blocked', facts: { 'device.attestationKeyService': 'blocked' }, expect: 'blocked', shows: 'No connection' },
  { name: 'nobody can ask', facts: { 'device.attestationKeyService': 'no-key-id' }, expect: 'unknown', because: 'device.attestationKeyService' },
  { name: 'user-driven does not attest', facts: { 'device.attestationKeyService': 'blocked' }, scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.attestationKeyService'], expect: 'unknown', because: 'device.attestationKeyService' },
])

it('says what a person can do where nobody can ask', () => {
  const [result] = runChecks([check], factsFrom({ 'device.attestationKeyService': 'no-key-id' }), { scenario: 'self-deploying', overlays: [], now: 0, language: 'en' })
  expect(result?.reason?.action).toContain('Ask the network administrator')
  expect(result?.evidence).toMatchObject([{ observed: 'Not asked: the TPM holds no certificate to build the name from' }])
})
