import { defineCheck, levels, type Check, type CheckWords } from '../../core/engine/define-check.ts'
import { fail, manual, pass, warn, type Remedy } from '../../core/engine/finding.ts'
import { buildReport } from '../../core/report/build-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import { commonScenarios } from '../../core/scenarios/index.ts'
import type { Words } from '../../core/words/language.ts'
import { inEveryLanguage } from './words.ts'
import { factsFrom, testTime, type FactInput } from './facts.ts'

export const aRemedy: Remedy = {
  summary: 'Turn the switch.',
  steps: ['Open the box.', 'Turn the switch.'],
  role: 'technician',
  restart: 'restart',
}

const common = {
  area: 'hardware',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
} as const

const sample = (topic: string, title: CheckWords['title']): Words<CheckWords> =>
  inEveryLanguage({ topic, title, why: 'Setup stops without it.' })

/** Five invented checks, one per verdict that a check can reach with everything read. */
export const sampleChecks: readonly Check[] = [
  defineCheck({
    ...common,
    id: 'sample-pass',
    words: sample('Sample model', { pass: 'The model is known', fail: 'The model is not known' }),
    levels: levels(commonScenarios, 'required'),
    needs: ['device.model'],
    evaluate: ({ 'device.model': model }) => pass([{ fact: 'device.model', observed: model }]),
  }),
  defineCheck({
    ...common,
    id: 'sample-fail',
    words: sample('Sample serial number', { pass: 'The serial number is fine', fail: 'The serial number is wrong' }),
    levels: levels(commonScenarios, 'required'),
    needs: ['device.serialNumber'],
    evaluate: ({ 'device.serialNumber': serial }) =>
      serial.startsWith('OK') ? pass([]) : fail([{ fact: 'device.serialNumber', observed: serial, expected: 'OK…' }], aRemedy),
  }),
  defineCheck({
    ...common,
    id: 'sample-warn',
    words: sample('Sample time zone', { pass: 'The time zone is fine', fail: 'The time zone is odd' }),
    levels: levels(commonScenarios, 'recommended'),
    needs: ['device.timeZone'],
    evaluate: ({ 'device.timeZone': zone }) =>
      zone === 'UTC' ? pass([]) : warn([{ fact: 'device.timeZone', observed: zone, expected: 'UTC', ownThreshold: true }], aRemedy),
  }),
  defineCheck({
    ...common,
    id: 'sample-manual',
    words: sample('Sample label', { pass: 'The label is right', fail: 'Look at the label' }),
    levels: { 'user-driven': 'recommended' },
    needs: ['device.model'],
    evaluate: () => manual([], { ...aRemedy, restart: 'none' }),
  }),
  defineCheck({
    ...common,
    id: 'sample-elsewhere',
    words: sample('Sample VM shape', { pass: 'The VM is fine', fail: 'The VM is too small' }),
    levels: { 'self-deploying': 'required' },
    needs: ['device.virtualMachine'],
    evaluate: () => pass([]),
  }),
]

export function aSnapshot(values: FactInput, changes: Partial<Snapshot> = {}): Snapshot {
  return {
    schema: 'preflight.snapshot/1',
    takenAt: testTime,
    collectedAt: testTime,
    serverTime: testTime,
    sourceLabel: 'bench-7.preflight.json',
    demo: false,
    graphRequests: 4,
    facts: factsFrom(values),
    ...changes,
  }
}

/** A report of the sample checks; unnamed facts are unread. */
export function aReport(values: FactInput, changes: Partial<Snapshot> = {}): Report {
  return buildReport({
    checks: sampleChecks,
    snapshot: aSnapshot(values, changes),
    scenario: 'user-driven',
    overlays: ['tap'],
    toolVersion: '1.2.3', language: 'en',
  })
}
