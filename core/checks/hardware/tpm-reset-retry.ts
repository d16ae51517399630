import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { tpmFound } from './words/tpm-found.ts'
import { words } from './words/tpm-reset-retry.ts'

/** Advice alone (learn.microsoft.com/autopilot/known-issues, 2025-04-21). */
export default defineCheck({
  id: 'tpm-reset-retry',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'informational'),
  needs: ['device.tpmPresent'],
  evaluate({ 'device.tpmPresent': present }, { language }): Finding {
    const found = tpmFound[language]
    return pass([{ fact: 'device.tpmPresent', observed: present ? found.present : found.noneFound }])
  },
})
