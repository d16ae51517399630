import type { Words } from '../../../words/language.ts'

const en = {
  policy: 'Conditional Access policy',
  none: 'None',
  controls: {
    block: 'block access',
    mfa: 'multifactor authentication',
    strength: 'authentication strength',
    'compliant-device': 'compliant device',
    'hybrid-joined-device': 'hybrid joined device',
    'approved-app': 'approved client app',
    'app-protection': 'app protection policy',
    'password-change': 'password change',
    'terms-of-use': 'terms of use',
    'custom-control': 'custom control',
  },
  conditions: {
    location: 'the network location',
    'device-filter': 'a filter for devices',
    'client-app': 'the kind of app',
    other: 'another condition',
  },
  strengthNamed: (name: string): string => `authentication strength "${name}"`,
  blocks: 'blocks access',
  asksForNothing: 'asks for nothing',
  asksFor: (controls: string): string => `asks for ${controls}`,
  or: ' or ',
  and: ' and ',
  everyTime: 'sign-in every time',
  dependsOn: (conditions: string): string => `depends on ${conditions}`,
  row: (policy: string, parts: string): string => `${policy}: ${parts}`,
  reportOnlyRow: (policy: string, parts: string): string => `${policy}: ${parts} (report-only)`,
}

const de: typeof en = {
  policy: 'Richtlinie für bedingten Zugriff',
  none: 'Keine',
  controls: {
    block: 'Zugriff blockieren',
    mfa: 'Multi-Faktor-Authentifizierung',
    strength: 'Authentifizierungsstärke',
    'compliant-device': 'konformes Gerät',
    'hybrid-joined-device': 'Gerät mit Hybridbeitritt',
    'approved-app': 'genehmigte Client-App',
    'app-protection': 'App-Schutzrichtlinie',
    'password-change': 'Kennwortänderung',
    'terms-of-use': 'Nutzungsbedingungen',
    'custom-control': 'benutzerdefiniertes Steuerelement',
  },
  conditions: {
    location: 'dem Netzwerkstandort',
    'device-filter': 'einem Gerätefilter',
    'client-app': 'der Art der App',
    other: 'einer anderen Bedingung',
  },
  strengthNamed: (name) => `Authentifizierungsstärke „${name}“`,
  blocks: 'blockiert den Zugriff',
  asksForNothing: 'verlangt nichts',
  asksFor: (controls) => `verlangt ${controls}`,
  or: ' oder ',
  and: ' und ',
  everyTime: 'Anmeldung jedes Mal',
  dependsOn: (conditions) => `hängt ab von ${conditions}`,
  row: (policy, parts) => `${policy}: ${parts}`,
  reportOnlyRow: (policy, parts) => `${policy}: ${parts} (nur Bericht)`,
}

/** How a check shows one Conditional Access policy. */
export const policyWords: Words<typeof en> = { en, de }
