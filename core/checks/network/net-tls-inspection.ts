import { defineCheck, levels, type CheckContext } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { TlsProbe } from '../../facts/network.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { isPublicTlsIssuer, mustNotBeInspected } from '../../tables/tls-issuers.ts'
import type { Language } from '../../words/language.ts'
import { momentText } from '../../words/moment-text.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/net-tls-inspection.ts'
import { publicIssuer } from './words/public-issuer.ts'

const shownHosts = 12

/**
 * Management and health attestation fail behind TLS inspection
 * (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). Elsewhere it warns: in OOBE the device
 * does not trust the certificate of an inspecting proxy yet.
 */
export default defineCheck({
  id: 'net-tls-inspection',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['network.tls'],
  evaluate({ 'network.tls': all }, context, _maybe, say): Finding {
    const { now, language } = context
    // A connection that showed no issuer at all is no evidence, for or against.
    const probes = all.filter((probe) => issuerOf(probe) !== '')
    const foreign = probes.filter((probe) => !isPublicTlsIssuer(probe.issuerOrganization))
    const forbidden = foreign.filter((probe) => mustNotBeInspected(hostOf(probe)))
    const genuine = probes.filter((probe) => isPublicTlsIssuer(probe.issuerOrganization))
    const dates = genuine.filter((probe) => isOutsideValidity(probe, now)).map((probe) => dateSeen(probe, context, say))
    const summary: Observation = {
      fact: 'network.tls',
      label: say.publicHosts,
      observed: say.countOf(genuine.length, probes.length),
    }

    if (forbidden.length > 0) return fail([summary, ...issuersSeen(forbidden, language), ...dates], remedy(say.exempt, 'network-admin'))
    if (!coversSetup(probes)) return cannotTell('network.tls', [summary, ...issuersSeen(foreign, language), ...dates])
    if (foreign.length > 0) return warn([summary, ...issuersSeen(foreign, language), ...dates], remedy(say.exempt, 'network-admin'))
    return pass([summary, ...dates])
  },
})

const hostOf = (probe: TlsProbe): string => probe.host.trim().toLowerCase()
const issuerOf = (probe: TlsProbe): string => probe.issuerOrganization.trim() || probe.issuerCommonName.trim()

/** The least that must have been seen: the sign-in host and one host of the enrollment service. */
function coversSetup(probes: readonly TlsProbe[]): boolean {
  const seen = new Set(probes.map(hostOf))
  const enrollment = ['enrollment.manage.microsoft.com', 'portal.manage.microsoft.com']
  return seen.has('login.microsoftonline.com') && enrollment.some((host) => seen.has(host))
}

function isOutsideValidity(probe: TlsProbe, now: number): boolean {
  return now < Date.parse(probe.validFrom) || now > Date.parse(probe.validTo)
}

/** The right issuer with dates that do not fit is a question of the clock, not of inspection. */
function dateSeen(probe: TlsProbe, context: CheckContext, say: (typeof words)['en']): Observation {
  return {
    fact: 'network.tls',
    label: say.certificateDates(hostOf(probe)),
    observed: say.validBetween(momentText(probe.validFrom, context), momentText(probe.validTo, context)),
    expected: say.lookAtClock,
  }
}

function issuersSeen(probes: readonly TlsProbe[], language: Language): Observation[] {
  const { moreHosts, more } = hostAnswers[language]
  const shown = probes.slice(0, shownHosts).map((probe): Observation => ({
    fact: 'network.tls',
    label: hostOf(probe),
    observed: issuerOf(probe),
    expected: publicIssuer[language].expected,
  }))
  const hidden = probes.length - shown.length
  if (hidden === 0) return shown
  return [...shown, { fact: 'network.tls', label: moreHosts, observed: more(hidden) }]
}
