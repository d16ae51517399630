import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Demands on the device during setup',
  title: { pass: 'No policy asks for a managed device too early', fail: 'A policy asks for a managed device too early' },
  why: 'A device becomes compliant after it has enrolled. A policy that asks for it on enrollment itself, on joining or on registering security information closes a circle.',
  noDemand: 'No demand on the device before it is enrolled',
  loosen: {
    summary: 'Ask for a compliant device on all resources, or leave setup out of the policy.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Take Microsoft Intune Enrollment and Microsoft Intune off the lists of resources of the policies named here, or set these policies to all resources: enrollment is then left out by design.',
      'Take the demand for a device state away from policies on the user actions Register or join devices and Register security information.',
      'Have the Intune administrator give compliance policies with BitLocker or Secure Boot a grace period of 0.25 days, since both are only reported after a restart.',
      'Wait a few minutes and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Anforderungen an das Gerät während der Einrichtung',
  title: { pass: 'Keine Richtlinie verlangt zu früh ein verwaltetes Gerät', fail: 'Eine Richtlinie verlangt zu früh ein verwaltetes Gerät' },
  why: 'Ein Gerät wird erst nach der Registrierung in Intune konform. Eine Richtlinie, die das schon bei der Registrierung selbst, beim Beitritt oder beim Registrieren von Sicherheitsinformationen verlangt, schließt einen Kreis.',
  noDemand: 'Keine Anforderung an das Gerät vor der Registrierung',
  loosen: {
    summary: 'Ein konformes Gerät für alle Ressourcen verlangen oder die Einrichtung aus der Richtlinie ausnehmen.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Microsoft Intune Enrollment und Microsoft Intune aus den Ressourcenlisten der hier genannten Richtlinien nehmen oder diese Richtlinien auf alle Ressourcen setzen: die Registrierung in Intune ist dann von Haus aus ausgenommen.',
      'Die Anforderung an den Gerätezustand aus Richtlinien zu den Benutzeraktionen „Register or join devices“ und „Sicherheitsinformationen registrieren“ nehmen.',
      'Konformitätsrichtlinien mit BitLocker oder Secure Boot vom Intune-Administrator eine Toleranzperiode von 0,25 Tagen geben lassen, denn beides wird erst nach einem Neustart gemeldet.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
