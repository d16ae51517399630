import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const useMember: Remedy = {
  summary: 'Choose a user whose account lives in this tenant and may sign in.',
  steps: [
    'Compare the user name with the directory; a renamed user keeps no old name.',
    'Restore a deleted account, enable a disabled one, or choose another user.',
    'Give external guests an account of this tenant for the device.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const setLocation: Remedy = {
  summary: 'Set the usage location of the user.',
  steps: [
    'Open the user in the Entra admin center.',
    'Set the usage location to the country where the user works.',
    'Look at the licenses of the user and assign those that are missing, then scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Self-deploying knows no user. An internal guest is a normal account; one from another directory is not. */
export default defineCheck({
  id: 'user-state',
  area: 'user',
  topic: 'User account',
  title: { pass: 'User account can sign in', fail: 'User account is missing or not in order' },
  why: 'Setup asks this user to sign in and enrolls the device in their name. A missing, disabled or external account ends there.',
  docs: 'https://learn.microsoft.com/autopilot/user-driven',
  confidence: 'inference',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'device-preparation'], 'required'),
  needs: ['user.account'],
  evaluate({ 'user.account': account }): Finding {
    const row = (observed: string, expected: string, label?: string): Observation => ({
      fact: 'user.account',
      observed,
      expected,
      ...(label === undefined ? {} : { label }),
    })
    if (account === null) return fail([row('No such user', 'An enabled account of this tenant')], useMember)
    if (account.external) return fail([row('Account of another directory', 'An account of this tenant')], useMember)
    if (!account.enabled) return fail([row('Disabled', 'Enabled')], useMember)
    if (account.usageLocation.trim() === '') return warn([row('Not set', 'A country', 'Usage location')], setLocation)
    return pass([row('Enabled', 'Enabled'), row(account.usageLocation, 'A country', 'Usage location')])
  },
})
