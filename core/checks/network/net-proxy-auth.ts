import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { ProxySettings } from '../../facts/network.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const allow: Remedy = {
  summary: 'Let the setup hosts through the proxy without sign-in.',
  steps: [
    'On the proxy, add a rule without authentication for the hosts named under "What we saw" and for the other hosts of Windows setup.',
    'Or connect the device to a network without a proxy.',
    'Scan again in the same network.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/** HTTP 407, RFC 9110, 15.5.8: the proxy wants credentials. */
const proxySignIn = 407

/**
 * OOBE has no user whose credentials a proxy could ask for; Microsoft wants some of these hosts reachable without
 * (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21).
 */
export default defineCheck({
  id: 'net-proxy-auth',
  area: 'network',
  topic: 'Sign-in at the proxy',
  title: { pass: 'No proxy asks for a sign-in', fail: 'Proxy asks for a sign-in' },
  why: 'During OOBE nobody is signed in yet, so a proxy that asks for credentials stops the profile download, the sign-in and the enrollment.',
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['network.proxyAnswers'],
  uses: ['network.userProxy', 'network.serviceProxy'],
  evaluate({ 'network.proxyAnswers': answers }, _context, maybe): Finding {
    // Shown, not judged: what answers counts, not what is set.
    const settings = (['network.userProxy', 'network.serviceProxy'] as const).flatMap((fact): Observation[] => {
      const found = maybe[fact]
      return found.status === 'known' ? [{ fact, observed: proxyWords(found.value) }] : []
    })
    if (answers.length === 0) return pass([{ fact: 'network.proxyAnswers', observed: 'No proxy' }, ...settings])
    const asked = answers.map(({ host, status }): Observation => ({
      fact: 'network.proxyAnswers',
      label: `Proxy, asked for ${host}`,
      observed: status === null ? 'No answer' : `HTTP ${String(status)}`,
      expected: 'No sign-in (any answer but HTTP 407)',
    }))
    const evidence = [...asked, ...settings]
    if (answers.some(({ status }) => status === proxySignIn)) return fail(evidence, allow)
    return answers.some(({ status }) => status === null) ? cannotTell('network.proxyAnswers', evidence) : pass(evidence)
  },
})

function proxyWords({ server, script, bypass }: ProxySettings): string {
  if (server === null && script === null) return 'None set'
  const parts = [server, script === null ? null : `script ${script}`, bypass === '' ? null : `not for ${bypass}`]
  return parts.filter((part) => part !== null).join(', ')
}
