import type { FactInput } from '../facts.ts'

const nothing = { text: '', code: '' }

/** A run that goes on, and a refusal before the enrollment that succeeded. */
export const readyIntuneEvents: FactInput = {
  'tenant.autopilotEvents': [
    {
      startedAt: '2026-11-22T07:50:00.000Z',
      at: '2026-11-22T08:20:00.000Z',
      enrollment: 'enrolled',
      deployment: { state: 'inProgress', minutes: null },
      deviceSetup: { state: 'success', minutes: 18 },
      accountSetup: { state: 'inProgress', minutes: null },
      failure: nothing,
    },
  ],
  'tenant.enrollmentFailures': [{ at: '2026-11-01T08:00:00.000Z', category: 'clientDisconnected', reason: nothing, found: 'device' }],
}
