import { noAccount, type AccountState } from '../../../core/ipc/account.ts'
import { aCode, avery, readyToSignIn, refusedStorage, signedIn } from '../invented/accounts.ts'
import { fakeBridge, type FakeBridge, type FakeWorld } from '../invented/fake-bridge.ts'
import { blockedReport, hostileReport, hostileText, readyReport, unreadReport } from '../invented/reports.ts'
import { aRow, scanningRows, twelveRows } from '../invented/rows.ts'

declare global {
  interface Window {
    fake?: FakeBridge
  }
}

const reports = { 'ready-laptop': readyReport, 'seed-story': blockedReport, unreadable: unreadReport, hostile: hostileReport }
const demo: AccountState = { ...noAccount, kind: 'demo', label: 'Fabrikam' }
const withCode = { ...readyToSignIn, progress: { kind: 'device-code', code: aCode(850) } } as const

const permissions = Array.from({ length: 9 }, (_, at) => ({ name: `DeviceManagementServiceConfig${String(at)}.Read.All`, facts: ['Device object in Microsoft Entra ID', 'Web sign-in', 'Enrollment status page', 'Restart-forcing policies'] }))

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
    account: { ...noAccount, kind: 'token', label: 'Fabrikam' },
    addResult: {
      added: 1,
      errors: [
        'notes.txt is not an evidence file: it has no schema.',
        'FBK10005.preflight.json ends in the middle of the item registry.current-version; collect it again.',
      ],
    },
  },
  hostile: { rows: [aRow('hostile', { name: hostileText, label: hostileText, serialNumber: 'A'.repeat(300), model: hostileText, user: hostileText, source: 'evidence', overall: 'blocked' }), ...twelveRows], reports, account: demo },
  'account-set-up': { account: { ...readyToSignIn, storage: refusedStorage } },
  'account-browser': { account: { ...readyToSignIn, progress: { kind: 'browser' } } },
  'account-code': { account: withCode },
  'account-consent': { account: { ...readyToSignIn, problem: { code: 'consent-required', sentence: 'The tenant has not allowed this app registration to read with all its permissions. An administrator consents once for everybody with the consent link. (AADSTS65001)' } } },
  'account-two': { account: { ...signedIn, tenantReadAt: new Date(Date.now() - 7 * 60_000).toISOString() }, permissions },
  'account-token': { account: { ...noAccount, kind: 'token', label: 'graph.microsoft.us' } },
  'account-demo': { rows: twelveRows, reports, account: demo },
  'account-hostile': { account: { ...signedIn, label: hostileText, accounts: [{ ...avery, userName: hostileText, tenantName: hostileText }], problem: { code: 'failed', sentence: hostileText } } },
  own: { rows: [aRow('own', { source: 'evidence' }), ...twelveRows.slice(0, 3)] },
  many: { rows: Array.from({ length: 500 }, (_, index) => ({ ...(twelveRows[index % 12] ?? aRow('x')), id: `device-${String(index)}` })), reports, account: demo },
}

const fake = fakeBridge(worlds[new URLSearchParams(location.search).get('state') ?? 'demo'])
window.fake = fake
Object.assign(window, { preflight: fake.bridge })
