import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'

/** Advice alone (learn.microsoft.com/autopilot/known-issues, 2025-04-21). */
export default defineCheck({
  id: 'tpm-reset-retry',
  area: 'hardware',
  topic: 'Retry after a failed attestation',
  title: { pass: 'After a failure, a power cycle comes before Reset', fail: 'Reset was used after a failure' },
  why: 'When pre-provisioning fails, the Reset button on the screen can make the next attestation fail as well. Power the device off and retry once or twice, then install Windows anew.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'informational'),
  needs: ['device.tpmPresent'],
  evaluate({ 'device.tpmPresent': present }): Finding {
    return pass([{ fact: 'device.tpmPresent', observed: present ? 'Present' : 'None found' }])
  },
})
