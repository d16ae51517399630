import type { SignIn } from '@microsoft/microsoft-graph-types'
import { userId } from './ids.ts'

/** Failed sign-ins of the demo's morning: a pass that had expired, and somebody else's mistyped password. */
export const signIns: readonly SignIn[] = [
  {
    id: 'fab00000-00aa-4000-8000-000000000001',
    createdDateTime: '2026-11-23T08:21:40Z',
    userId: userId(10),
    appId: '38aa3b87-a06d-4817-b275-7a316988d93b',
    appDisplayName: 'Windows Sign In',
    status: { errorCode: 50_126, failureReason: 'Invalid credentials.' },
    appliedConditionalAccessPolicies: [{ displayName: 'Require multifactor authentication for all users', result: 'notApplied' }],
  },
  {
    id: 'fab00000-00aa-4000-8000-000000000002',
    createdDateTime: '2026-11-22T17:02:11Z',
    userId: userId(77),
    appId: 'd4ebce55-015a-49b5-a083-c84d1797ae8c',
    appDisplayName: 'Microsoft Intune Enrollment',
    status: { errorCode: 50_126, failureReason: 'Invalid credentials.' },
    appliedConditionalAccessPolicies: [],
  },
]
