import { describe, expect, it } from 'vitest'
import type { Flow } from '../../../core/scenarios/decide-flow.ts'
import { checkText } from '../../../renderer/checklist/check-text.ts'
import { measured, remedyTerms, worthRetry } from '../../../renderer/checklist/check-words.ts'
import { flowName } from '../../../core/scenarios/flow-name.ts'
import { flowDiffers, flowDoubt } from '../../../renderer/checklist/flow-words.ts'
import { aCheck, evidence, unread } from '../invented/checks.ts'
import { aReport } from '../invented/reports.ts'

describe('the measured value', () => {
  const two = [evidence('Present', 'Yes', 'Yes'), evidence('Version', '1.2', '2.0')]
  it.each([
    ['what differs from the expectation', aCheck('a', 'blocked', 'A', { evidence: two }), 'Version: 1.2'],
    ['the first value of a pass', aCheck('a', 'ready', 'A', { evidence: two }), 'Present: Yes'],
    ['the reason of an unread check', aCheck('a', 'unknown', 'A', { evidence: two, reason: unread('needs-elevation') }), 'Needs administrator'],
    ['nothing when nothing was seen', aCheck('a', 'not-applicable', 'A'), ''],
  ])('is %s', (_name, check, expected) => {
    expect(measured(check)).toBe(expected)
  })
})

it('offers another scan only where it can help', () => {
  const retry = (code: Parameters<typeof unread>[0]): boolean => worthRetry(unread(code) ?? expect.fail())
  expect(retry('timed-out')).toBe(true)
  expect(retry('offline')).toBe(true)
  expect(retry('needs-permission')).toBe(false)
  expect(retry('unsupported-platform')).toBe(false)
})

it('tells who acts and whether the device restarts', () => {
  const remedy = { summary: 'S', steps: [], role: 'intune-admin', restart: 'reset' } as const
  expect(remedyTerms(remedy)).toBe('Intune administrator, the device has to be reset')
})

describe('the flow', () => {
  const flow = (more: Partial<Flow>): Flow => ({ kind: 'autopilot', scenario: 'user-driven', because: '', certain: true, missing: [], ...more })
  it('is named in Microsoft words', () => {
    expect(flowName(flow({}), 'en')).toBe('Windows Autopilot, user-driven')
    expect(flowName(flow({ scenario: null }), 'en')).toBe('Windows Autopilot')
    expect(flowName(flow({ kind: 'undecided', scenario: null }), 'en')).toBe('Not known yet')
  })
  it('names what could change it', () => {
    expect(flowDoubt(flow({}))).toBe('')
    expect(flowDoubt(flow({ certain: false, missing: ['device.associated'] }))).toContain('Device association')
  })
  it.each([
    ['user-driven', {}, false],
    ['pre-provisioning', {}, false],
    ['pre-provisioning', { scenario: 'user-driven-hybrid' }, false],
    ['self-deploying', {}, true],
    ['user-driven', { kind: 'plain-join', scenario: null }, true],
    ['user-driven', { kind: 'undecided', scenario: null }, false],
  ] as const)('chosen %s against %o differs: %s', (chosen, more, differs) => {
    expect(flowDiffers(flow(more), chosen)).toBe(differs)
  })
})

describe('copied details', () => {
  const report = aReport([
    aCheck('other-tenant', 'blocked', 'Another tenant claims the device', {
      evidence: [evidence('Tenant domain', 'northwind.example', null, { privacy: 'identifying' }), evidence('Error', 'Owner avery.lane@fabrikam.example', 'none')],
    }),
  ])
  const text = checkText(report, 'other-tenant')
  it('hold verdict, evidence, steps and link', () => {
    expect(text).toContain('Blocked: Another tenant claims the device (other-tenant)')
    expect(text).toContain('1. Open the profile in the Intune admin center.')
    expect(text).toContain('https://learn.microsoft.com/')
    expect(text).toContain('DEMO')
  })
  it('leave out what identifies', () => {
    for (const secret of ['northwind', 'avery', 'FBK10001', 'FBK-LAPTOP-01']) expect(text).not.toContain(secret)
  })
  it('are empty for a check that is not there', () => {
    expect(checkText(report, 'gone')).toBe('')
  })
})
