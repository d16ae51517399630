import { describe, expect, it } from 'vitest'
import { asTold } from '../../../core/words/say.ts'
import type { Verdict } from '../../../core/engine/verdict.ts'
import type { CheckResult, Report } from '../../../core/report/report.ts'
import * as states from '../../../main/bench/bench-state.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

const check = (id: string, verdict: Verdict, level: CheckResult['level'], how: 'remedy' | 'reason' = 'remedy'): CheckResult => ({
  id,
  area: 'tap',
  verdict,
  level,
  topic: `topic of ${id}`,
  title: `title of ${id}`,
  why: '',
  evidence: [],
  remedy: how === 'remedy' ? { summary: `fix ${id}`, steps: [], role: 'technician', restart: 'none' } : null,
  reason: how === 'reason' ? { fact: null, code: 'offline', detail: '', action: `unblock ${id}` } : null,
  notApplicableBecause: null,
  follows: null,
  followsBecause: null,
  docs: '',
  confidence: 'vendor',
})
const report = (overall: Report['overall'], checks: readonly CheckResult[]): Report => ({ overall, checks }) as unknown as Report

describe('the first thing to fix', () => {
  it.each([
    { name: 'the first blocked check', checks: [check('a', 'blocked', 'required'), check('b', 'blocked', 'required')], first: { checkId: 'a', title: 'title of a', summary: 'fix a' } },
    { name: 'what could not be read', checks: [check('a', 'unknown', 'required', 'reason')], first: { checkId: 'a', title: 'title of a', summary: 'unblock a' } },
    { name: 'not an informational check', checks: [check('a', 'unknown', 'informational', 'reason'), check('b', 'at-risk', 'recommended')], first: { checkId: 'b', title: 'title of b', summary: 'fix b' } },
    { name: 'the root, not what follows from it', checks: [{ ...check('a', 'blocked', 'required'), follows: 'b', followsBecause: 'So.' }, check('b', 'blocked', 'required')], first: { checkId: 'b', title: 'title of b', summary: 'fix b' } },
    { name: 'nothing where only manual checks are left', checks: [check('a', 'manual', 'recommended'), check('b', 'ready', 'required')], first: null },
  ])('is $name', ({ checks, first }) => {
    expect(states.firstFixOf(report('blocked', checks))).toEqual(first)
  })

  it('is nothing on a ready device', () => {
    expect(states.firstFixOf(report('ready', [check('a', 'at-risk', 'recommended')]))).toBeNull()
  })
})

describe('every change', () => {
  const device = { id: 'a', label: 'A', source: 'demo' as const, evidence: null }
  const before = states.addDevice(states.addDevice([], device), { ...device, id: 'b' })

  it.each([
    { name: 'plan', edit: () => states.changePlan(before, 'b', { scenario: 'self-deploying', overlays: [], user: null }) },
    { name: 'begin', edit: () => states.beginScan(before, 'b') },
    { name: 'fail', edit: () => states.failScan(before, 'b', asTold('x')) },
    { name: 'cancel', edit: () => states.cancelScan(before, 'b', asTold('x')) },
    { name: 'remove', edit: () => states.removeDevice(before, 'b') },
  ])('$name leaves the old state and the other devices alone', ({ edit }) => {
    const copy = structuredClone(before)
    const after = edit()
    expect(before).toEqual(copy)
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  })

  it('of an unknown device changes nothing', () => {
    expect(states.beginScan(before, 'c')).toEqual(before)
  })
})

describe('the first plan of a device', () => {
  const first = { scenario: 'pre-provisioning', overlays: ['fido2'], fixed: false } as const
  const planOf = (plan: Evidence['plan'], given: states.FirstPlan | undefined): unknown => {
    const [entry] = states.addDevice([], { id: 'a', label: 'A', source: 'evidence', evidence: { ...evidenceOf({}), ...(plan === undefined ? {} : { plan }) } }, given)
    return { scenario: entry?.row.scenario, overlays: entry?.row.overlays }
  }

  const rows: readonly (readonly [string, Evidence['plan'], states.FirstPlan | undefined, object])[] = [
    ['is the usual one', undefined, undefined, { scenario: 'user-driven', overlays: [] }],
    ['is the chosen one', undefined, first, { scenario: 'pre-provisioning', overlays: ['fido2'] }],
    ['is its own where it brings one', { scenario: 'self-deploying', overlays: ['tap'] }, first, { scenario: 'self-deploying', overlays: ['tap'] }],
    ['has the fixed scenario and its own overlays', { scenario: 'self-deploying', overlays: ['hyper-v-vm'] }, { ...first, fixed: true }, { scenario: 'pre-provisioning', overlays: ['hyper-v-vm'] }],
    ['has its own overlays and the chosen scenario', { overlays: ['hyper-v-vm'] }, first, { scenario: 'pre-provisioning', overlays: ['hyper-v-vm'] }],
  ]

  it.each(rows)('%s', (_name, plan, given, expected) => {
    expect(planOf(plan, given)).toEqual(expected)
  })
})
