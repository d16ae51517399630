import { overallVerdict, verdicts, type Verdict } from '../../../core/engine/verdict.ts'
import { headline } from '../../../core/report/headline.ts'
import type { CheckResult, Report } from '../../../core/report/report.ts'
import { aCheck, blockedChecks, manualChecks, readyChecks, riskChecks, skippedChecks, unread, unreadChecks } from './checks.ts'

/** A report around these checks; the rest is an invented laptop of an invented company. */
export function aReport(checks: readonly CheckResult[], more: Partial<Report> = {}): Report {
  const scenario = more.scenario ?? 'user-driven'
  const overall = overallVerdict(checks)
  const of = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length
  return {
    schema: 'preflight.report/1',
    toolVersion: '0.1.0',
    language: 'en',
    tables: [],
    demo: true,
    redacted: false,
    overall,
    headline: headline(overall, checks, scenario, 'en'),
    scenario,
    overlays: ['tap'],
    flow: {
      kind: 'autopilot',
      scenario: 'user-driven',
      because: 'The device is registered for Windows Autopilot, and its profile decides the mode.',
      certain: false,
      missing: ['device.associated'],
    },
    device: { name: 'FBK-LAPTOP-01', serialNumber: 'FBK10001', manufacturer: 'Contoso', model: 'Latero 14', source: 'ready-laptop' },
    user: 'avery.lane@fabrikam.example',
    tenant: 'Fabrikam',
    takenAt: '2026-11-23T09:00:40Z',
    collectedAt: '2026-11-23T08:58:12Z',
    judgedAt: { time: '2026-11-23T09:00:38Z', clock: 'graph' },
    requests: 7,
    counts: Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)])) as Report['counts'],
    checks: verdicts.flatMap((verdict) => checks.filter((check) => check.verdict === verdict)),
    notices: ['This is the demo tenant: devices, users and answers are invented.'],
    timeline: null,
    profileChain: null,
    ...more,
  }
}

export const readyReport = aReport([...readyChecks, ...skippedChecks])

/** A tag that no rule asks for. */
const brokenChain: Report['profileChain'] = {
  links: [
    { kind: 'group-tag', state: 'done', because: 'The record and the Entra device object both carry the group tag TEST.', at: null, source: 'Graph v1.0: devices' },
    {
      kind: 'rule',
      state: 'broken',
      because: 'Autopilot - Group tag LAPTOP: device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP") fails, the device has [OrderID]:TEST.',
      at: null,
      source: 'Graph v1.0: groups',
    },
    { kind: 'membership', state: 'broken', because: 'The device is in no group with a deployment profile.', at: null, source: 'Graph v1.0: devices/transitiveMemberOf' },
    { kind: 'assignment', state: 'broken', because: 'No deployment profile is assigned to a group that holds this device.', at: null, source: 'Graph beta: windowsAutopilotDeploymentProfiles' },
    { kind: 'intended', state: 'unknown', because: 'The record could not be read.', at: null, source: null },
    { kind: 'assigned', state: 'waiting', because: 'No profile is assigned to the record yet.', at: null, source: 'Graph beta: windowsAutopilotDeviceIdentities' },
    { kind: 'downloaded', state: 'done', because: 'Windows keeps a downloaded profile.', at: '2026-11-20T14:05:09Z', source: 'HKLM\\SOFTWARE\\Microsoft\\Provisioning' },
  ],
  wait: null,
}

export const blockedReport = aReport(
  [...blockedChecks, ...riskChecks, ...unreadChecks, ...manualChecks, ...readyChecks.slice(0, 17), ...skippedChecks],
  {
    overlays: ['tap', 'hyper-v-vm'],
    profileChain: brokenChain,
    device: { name: 'VM-SEED', serialNumber: '1204-5518-7730-2946-0087-3315-62', manufacturer: 'Microsoft Corporation', model: 'Virtual Machine', source: 'seed-story' },
    user: 'blake.moreno@fabrikam.example',
    notices: [
      'This is the demo tenant: devices, users and answers are invented.',
      'The device facts are 3 hours old; the device may have changed since.',
    ],
  },
)

export const unreadReport = aReport(
  [
    ...readyChecks.map((check) =>
      aCheck(check.id, 'unknown', `${check.id} could not be checked`, { reason: unread('needs-elevation', 'The item answered with access denied.') }),
    ),
    ...skippedChecks,
  ],
  {
    device: { name: null, serialNumber: null, manufacturer: null, model: null, source: 'unreadable' },
    user: null,
    tenant: null,
    collectedAt: null,
    flow: { kind: 'undecided', scenario: null, because: 'Nobody could ask the tenant whether this device is registered.', certain: false, missing: ['tenant.autopilotRecords'] },
  },
)

/** What a hostile device could put into its own evidence: markup, direction marks, endless words. */
export const hostileText = '<img src=x onerror="window.hacked=1">\u202Egnp.exe\u0007'

/** Whether a text still holds the marks of `hostileText` that steer a reader or a terminal. */
export const steers = (text: string): boolean => text.includes('\u202E') || text.includes('\u0007')

export const hostileReport = aReport(
  [
    aCheck('hostile', 'blocked', 'A device that lies', {
      evidence: [{ fact: 'device.name', label: 'Device name', observed: hostileText, expected: hostileText, source: hostileText, observedAt: hostileText, privacy: 'identifying', ownThreshold: false }],
    }),
    aCheck('hostile-unread', 'unknown', 'A device that hides could not be checked', { reason: unread('unreadable', hostileText) }),
  ],
  {
    device: { name: hostileText, serialNumber: 'A'.repeat(300), manufacturer: hostileText, model: hostileText, source: hostileText },
    user: hostileText,
    tenant: hostileText,
    notices: [hostileText],
  },
)
