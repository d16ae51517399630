import { expect, it } from 'vitest'
import check from '../../../../core/checks/hardware/fw-secure-boot.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import type { Scenario } from '../../../../core/scenarios/index.ts'
import { factsFrom } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.secureBoot': 'on' } }, [
  { name: 'on', expect: 'ready', shows: 'On' },
  { name: 'off', facts: { 'device.secureBoot': 'off' }, expect: 'at-risk', shows: 'Off' },
  { name: 'not supported', facts: { 'device.secureBoot': 'unsupported' }, expect: 'at-risk', shows: 'Not supported' },
  { name: 'off, self-deploying', facts: { 'device.secureBoot': 'off' }, scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'off, device association', facts: { 'device.secureBoot': 'off' }, scenario: 'device-association', expect: 'at-risk' },
  { name: 'unread', unread: ['device.secureBoot'], expect: 'unknown', because: 'device.secureBoot' },
])

it('says for device association that a later change breaks the association', () => {
  const steps = (scenario: Scenario): string =>
    runChecks([check], factsFrom({ 'device.secureBoot': 'off' }), { scenario, overlays: [], now: 0, language: 'en' })
      .flatMap((result) => result.remedy?.steps ?? [])
      .join(' ')
  expect(steps('device-association')).toContain('associate it again')
  expect(steps('user-driven')).not.toContain('associate')
})
