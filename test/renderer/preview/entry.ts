import { fakeBridge, type FakeBridge, type FakeWorld } from '../invented/fake-bridge.ts'
import { blockedReport, hostileReport, hostileText, readyReport, unreadReport } from '../invented/reports.ts'
import { aRow, scanningRows, twelveRows } from '../invented/rows.ts'

declare global {
  interface Window {
    fake?: FakeBridge
  }
}

const reports = { 'ready-laptop': readyReport, 'seed-story': blockedReport, unreadable: unreadReport, hostile: hostileReport }
const demo = { kind: 'demo', label: 'Fabrikam' } as const

/** The page in one state each, by the `state` in the address. */
const worlds: Readonly<Record<string, Partial<FakeWorld>>> = {
  empty: {},
  loading: { silent: ['bench:list'] },
  demo: { rows: twelveRows, reports, account: demo },
  scanning: { rows: scanningRows, reports, account: demo },
  rescan: {
    rows: twelveRows.map((row) => (row.id === 'seed-story' ? { ...row, state: 'scanning', progress: { done: 12, total: 24, text: 'TPM' } } : row)),
    reports,
    account: demo,
  },
  problems: {
    rows: twelveRows.slice(0, 2),
    account: { kind: 'token', label: 'Fabrikam' },
    addResult: {
      added: 1,
      errors: [
        'notes.txt is not an evidence file: it has no schema.',
        'FBK10005.preflight.json ends in the middle of the item registry.current-version; collect it again.',
      ],
    },
  },
  hostile: { rows: [aRow('hostile', { name: hostileText, label: hostileText, serialNumber: 'A'.repeat(300), model: hostileText, user: hostileText, source: 'evidence', overall: 'blocked' }), ...twelveRows], reports, account: demo },
  many: { rows: Array.from({ length: 500 }, (_, index) => ({ ...(twelveRows[index % 12] ?? aRow('x')), id: `device-${String(index)}` })), reports, account: demo },
}

const fake = fakeBridge(worlds[new URLSearchParams(location.search).get('state') ?? 'demo'])
window.fake = fake
Object.assign(window, { preflight: fake.bridge })
