import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const widen: Remedy = {
  summary: 'Let the user join devices to Entra.',
  steps: [
    'Open Devices, Device settings in the Entra admin center.',
    'Set "Users may join devices to Microsoft Entra" to All, or add the user or a group with the user.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const words = { none: 'Nobody', all: 'All users', selected: 'Selected users and groups' } as const

export default defineCheck({
  id: 'entra-may-join',
  area: 'user',
  topic: 'Permission to join devices',
  title: { pass: 'User may join devices to Entra', fail: 'User may not join devices to Entra' },
  why: 'In these flows the user who signs in joins the device. A user who may not do that sees setup stop with 0x801C03ED or 0x801C0003.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation', 'existing-devices'], 'required'),
  needs: ['tenant.joinScope'],
  evaluate({ 'tenant.joinScope': scope }): Finding {
    const evidence: Observation[] = [{ fact: 'tenant.joinScope', observed: words[scope.appliesTo], expected: 'All users, or a selection with the user' }]
    switch (scope.appliesTo) {
      case 'all':
        return pass(evidence)
      case 'none':
        return fail(evidence, widen)
      case 'selected': {
        const inside: Observation = { fact: 'tenant.joinScope', label: 'User is selected', observed: scope.includesUser ? 'Yes' : 'No', expected: 'Yes' }
        return scope.includesUser ? pass([...evidence, inside]) : fail([...evidence, inside], widen)
      }
    }
  },
})
