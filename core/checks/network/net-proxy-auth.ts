import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { ProxySettings } from '../../facts/network.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/net-proxy-auth.ts'

/** HTTP 407, RFC 9110, 15.5.8: the proxy wants credentials. */
const proxySignIn = 407

/**
 * OOBE has no user whose credentials a proxy could ask for; Microsoft wants some of these hosts reachable without
 * (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). Proxies that Intune policies set later are not looked
 * at: what answers now decides about setup.
 */
export default defineCheck({
  id: 'net-proxy-auth',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['network.proxyAnswers'],
  uses: ['network.userProxy', 'network.serviceProxy'],
  evaluate({ 'network.proxyAnswers': answers }, _context, maybe, say): Finding {
    // Shown, not judged: what answers counts, not what is set.
    const settings = (['network.userProxy', 'network.serviceProxy'] as const).flatMap((fact): Observation[] => {
      const found = maybe[fact]
      return found.status === 'known' ? [{ fact, observed: proxyText(found.value, say) }] : []
    })
    if (answers.length === 0) return pass([{ fact: 'network.proxyAnswers', observed: say.noProxy }, ...settings])
    const asked = answers.map(({ host, status }): Observation => ({
      fact: 'network.proxyAnswers',
      label: say.askedFor(host),
      observed: status === null ? say.noAnswer : `HTTP ${String(status)}`,
      expected: say.expected,
    }))
    const evidence = [...asked, ...settings]
    if (answers.some(({ status }) => status === proxySignIn)) return fail(evidence, remedy(say.allow, 'network-admin'))
    return answers.some(({ status }) => status === null) ? cannotTell('network.proxyAnswers', evidence) : pass(evidence)
  },
})

function proxyText({ server, script, bypass }: ProxySettings, say: (typeof words)['en']): string {
  if (server === null && script === null) return say.noneSet
  const parts = [server, script === null ? null : say.script(script), bypass === '' ? null : say.notFor(bypass)]
  return parts.filter((part) => part !== null).join(', ')
}
