import type { Role } from '../../core/engine/finding.ts'
import type { Verdict } from '../../core/engine/verdict.ts'
import type { CheckResult, Report } from '../../core/report/report.ts'
import { aReport } from './report.ts'

const markup = `<img src=x onerror="alert(1)"><script>alert(1)</script></style></section>&'"\u202eevil\u0000\u001b[31m`

/** Texts that break layouts: no place to break, wide, stacked marks, right to left, one letter wide as an em. */
export const awkwardTexts: readonly string[] = [
  'W'.repeat(3_000),
  '端末準備状況確認用ノートパソコン'.repeat(40),
  `Z${'\u0334\u0335\u0336'.repeat(40)}`.repeat(60),
  'חשבון משתמש של הארגון '.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(120),
  `${markup} `.repeat(20),
  'a b '.repeat(500),
]

const roles: readonly Role[] = ['technician', 'intune-admin', 'identity-admin', 'network-admin', 'hardware-maker']

/** A report in which every text is as bad as it gets and there is more to do than fits on any page. */
export function hostileReport(text: string, changes: Partial<Report> = {}): Report {
  const base = aReport({ 'device.model': 'A', 'device.serialNumber': 'B' })
  const check = (index: number, verdict: Verdict): CheckResult => ({
    id: `hostile-check-with-a-long-name-${String(index)}`,
    area: 'hardware',
    verdict,
    level: 'required',
    topic: text,
    title: text,
    why: text,
    evidence: [],
    remedy: verdict === 'unknown' ? null : { summary: `${String(index)} ${text}`, steps: [text, text, text, text, text], role: roles[index % roles.length] ?? 'technician', restart: 'restart' },
    reason: verdict === 'unknown' ? { fact: null, code: 'check-failed', detail: text, action: `${String(index % 5)} ${text}` } : null,
    notApplicableBecause: null,
    follows: null,
    followsBecause: null,
    docs: 'https://learn.microsoft.com/autopilot/requirements',
    confidence: 'vendor',
  })
  const checks = [...Array.from({ length: 20 }, (_, at) => check(at, 'blocked')), ...Array.from({ length: 20 }, (_, at) => check(at + 20, 'unknown')), ...Array.from({ length: 10 }, (_, at) => check(at + 40, 'at-risk'))]
  return {
    ...base,
    overall: 'blocked',
    headline: text,
    device: { name: text, serialNumber: text, manufacturer: text, model: text, source: text },
    user: text,
    tenant: text,
    toolVersion: text,
    overlays: ['tap', 'fido2', 'hyper-v-vm', 'stuck'],
    notices: [text, text, text],
    checks,
    ...changes,
  }
}
