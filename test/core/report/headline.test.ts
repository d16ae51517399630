import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'
import { aSnapshot } from '../../fakes/report.ts'

describe('the answer in one sentence', () => {
  it('is no "ready" where a person has to look first, and says so', () => {
    const report = buildReport({
      checks: checks.filter(({ id }) => id === 'net-cloud-endpoints' || id === 'fw-uefi'),
      snapshot: aSnapshot({ ...readyFacts, 'tenant.cloud': 'us-gov-l4' }),
      scenario: 'user-driven',
      overlays: [],
      toolVersion: '1',
      language: 'en',
    })
    expect(report.overall).toBe('cannot-tell')
    expect(report.headline).toBe("Can't tell yet for user-driven: 1 to check yourself.")
  })
})
