import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Attestation for compliance',
  title: {
    pass: 'Nothing stops the attestation that compliance policies need',
    fail: 'Attestation hosts that compliance policies need do not answer',
  },
  why: 'Compliance policies with rules for BitLocker, Secure Boot or code integrity need a health report over these hosts. Without it the device enrolls and then counts as not compliant.',
  allow: {
    summary: 'Let the network reach the attestation hosts of the region of the tenant.',
    steps: [
      `Look up the region: open ${portal.en.tenantStatus} in the Intune admin center and read Tenant location under Tenant details.`,
      'On the firewall and the proxy, allow the intunemaape hosts of that region on TCP 443, without inspection.',
      'Scan again in the same network.',
    ],
  },
  rules: { bitlocker: 'BitLocker', 'secure-boot': 'Secure Boot', 'code-integrity': 'Code integrity' },
  noRules: 'None',
  hostsOf: (region: string): string => `Attestation hosts, ${region}`,
  regions: { 'North America': 'North America', Europe: 'Europe', 'Asia Pacific': 'Asia Pacific' },
  allOfTheRegion: 'All of the region of the tenant',
  tenantRegion: 'Region of the tenant',
  regionUnknown: `Not known: look it up under ${portal.en.tenantStatus}`,
}

const de: typeof en = {
  topic: 'Integritätsnachweis für die Konformität',
  title: {
    pass: 'Nichts hält den Integritätsnachweis auf, den Konformitätsrichtlinien brauchen',
    fail: 'Nachweishosts, die Konformitätsrichtlinien brauchen, antworten nicht',
  },
  why: 'Konformitätsrichtlinien mit Regeln für BitLocker, Secure Boot oder Codeintegrität brauchen einen Integritätsbericht über diese Hosts. Ohne ihn wird das Gerät zwar registriert, gilt danach aber als nicht konform.',
  allow: {
    summary: 'Den Weg zu den Nachweishosts der Region des Mandanten öffnen.',
    steps: [
      `Die Region nachschlagen: im Intune Admin Center ${portal.de.tenantStatus} öffnen und unter „Mandantendetails“ den Standort des Mandanten lesen.`,
      'In Firewall und Proxy die intunemaape-Hosts dieser Region über TCP 443 zulassen, ohne TLS-Inspektion.',
      'Im selben Netzwerk neu prüfen.',
    ],
  },
  rules: { bitlocker: 'BitLocker', 'secure-boot': 'Secure Boot', 'code-integrity': 'Codeintegrität' },
  noRules: 'Keine',
  hostsOf: (region) => `Nachweishosts, ${region}`,
  regions: { 'North America': 'Nordamerika', Europe: 'Europa', 'Asia Pacific': 'Asien-Pazifik' },
  allOfTheRegion: 'Alle der Region des Mandanten',
  tenantRegion: 'Region des Mandanten',
  regionUnknown: `Nicht bekannt: unter ${portal.de.tenantStatus} nachschlagen`,
}

export const words: Words<typeof en> = { en, de }
