import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

/** Advice alone, from an older version of Microsoft's page (2022); newer text no longer says it. */
export default defineCheck({
  id: 'tap-seamless-sso',
  area: 'tap',
  topic: 'Pass and seamless single sign-on',
  title: { pass: 'Sign-in page may offer the password first', fail: 'Sign-in page offers the password first' },
  why: 'Microsoft wrote in 2022 that with seamless single sign-on the sign-in page may ask for a password first; the user then chooses the link for a Temporary Access Pass. Whether that still happens is not verified.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'informational'),
  overlays: ['tap'],
  needs: ['user.synced'],
  evaluate({ 'user.synced': synced }): Finding {
    if (!synced) return notApplicable('The account lives in Entra ID alone, which knows no seamless single sign-on.')
    return pass([{ fact: 'user.synced', observed: 'Yes' }])
  },
})
