import type { Language, Words } from './language.ts'

/** The way to one page of a portal, of Windows or of Hyper-V Manager, as its menus are named. */
interface MenuPath {
  readonly en: string
  /** The German names where a public German page shows them, else the English path in quotes. */
  readonly de: string
  /** Page or repository of pages that names the path, without the scheme; `general knowledge` where no page of Microsoft was found. */
  readonly source: string
  /** Day on which the page was read; ISO 8601. */
  readonly seen: string
}

const seen = '2026-11-22'
const autopilotPages = 'learn.microsoft.com/autopilot'
const intunePages = 'learn.microsoft.com/intune/device-enrollment'
const entraPages = 'learn.microsoft.com/entra'
const memdocs = 'github.com/MicrosoftDocs/memdocs'
const entraDocs = 'github.com/MicrosoftDocs/entra-docs'
const generalKnowledge = 'general knowledge'

/**
 * Every menu path that a text names. The headings that only fold a menu ("Device onboarding", "Manage devices",
 * "By platform") are left out, as the shorter pages of Microsoft do.
 */
export const portalPaths = {
  // Intune admin center
  allDevices: { en: 'Devices > All devices', de: 'Geräte > Alle Geräte', source: `${intunePages}/monitor-reports`, seen },
  windowsDevices: { en: 'Devices > Windows', de: 'Geräte > Windows', source: `${autopilotPages}/profiles`, seen },
  autopilotDevices: {
    en: 'Devices > Enrollment > Windows > Windows Autopilot > Devices',
    de: 'Geräte > Registrierung > Windows > Windows Autopilot > Geräte',
    source: `${autopilotPages}/profiles`,
    seen,
  },
  deploymentProfiles: {
    en: 'Devices > Enrollment > Windows > Windows Autopilot > Deployment profiles',
    de: 'Geräte > Registrierung > Windows > Windows Autopilot > Bereitstellungsprofile',
    source: `${autopilotPages}/profiles`,
    seen,
  },
  enrollmentStatusPage: {
    en: 'Devices > Enrollment > Windows > Enrollment Status Page',
    de: 'Geräte > Registrierung > Windows > Registrierungsstatusseite',
    source: `${intunePages}/windows/setup-status-page`,
    seen,
  },
  intuneConnector: {
    en: 'Devices > Enrollment > Windows > Intune Connector for Active Directory',
    de: 'Geräte > Registrierung > Windows > Intune Connector for Active Directory',
    source: `${autopilotPages}/tutorial/user-driven/hybrid-azure-ad-join-intune-connector`,
    seen,
  },
  preparationPolicies: {
    en: 'Devices > Enrollment > Windows > Device preparation policies',
    de: '„Devices > Enrollment > Windows > Device preparation policies“',
    source: `${autopilotPages}/device-preparation/tutorial/user-driven/entra-join-autopilot-policy`,
    seen,
  },
  deviceAssociation: {
    en: 'Devices > Enrollment > Device association > Devices',
    de: '„Devices > Enrollment > Device association > Devices“',
    source: `${autopilotPages}/device-preparation/device-association/remove-association`,
    seen,
  },
  helloForBusiness: {
    en: 'Devices > Enrollment > Windows > Windows Hello for Business',
    de: 'Geräte > Registrierung > Windows > Windows Hello for Business',
    source: 'learn.microsoft.com/mem/intune/protect/windows-hello',
    seen,
  },
  automaticEnrollment: {
    en: 'Devices > Enrollment > Windows > Automatic Enrollment',
    de: 'Geräte > Registrierung > Windows > Automatische Registrierung',
    source: `${intunePages}/windows/enable-automatic-mdm`,
    seen,
  },
  platformRestriction: {
    en: 'Devices > Enrollment > Device platform restriction',
    de: 'Geräte > Registrierung > Geräteplattformeinschränkung',
    source: `${intunePages}/create-platform-restrictions`,
    seen,
  },
  corporateIdentifiers: {
    en: 'Devices > Enrollment > Corporate device identifiers',
    de: '„Devices > Enrollment > Corporate device identifiers“',
    source: `${intunePages}/add-corporate-identifiers`,
    seen,
  },
  configuration: { en: 'Devices > Configuration', de: '„Devices > Configuration“', source: memdocs, seen },
  enrollmentFailures: { en: 'Devices > Monitor > Enrollment failures', de: '„Devices > Monitor > Enrollment failures“', source: `${intunePages}/monitor-reports`, seen },
  deploymentStatus: {
    en: 'Devices > Monitor > Windows Autopilot deployment status',
    de: '„Devices > Monitor > Windows Autopilot deployment status“',
    source: `${autopilotPages}/profiles`,
    seen,
  },
  securityBaselines: { en: 'Endpoint security > Security baselines', de: 'Endpunktsicherheit > Sicherheitsbaselines', source: memdocs, seen },
  allApps: { en: 'Apps > All apps', de: 'Apps > Alle Apps', source: memdocs, seen },
  tenantStatus: {
    en: 'Tenant administration > Tenant status',
    de: 'Mandantenverwaltung > Mandantenstatus',
    source: 'learn.microsoft.com/mem/intune/fundamentals/tenant-status',
    seen,
  },

  // Settings catalog of Intune: Microsoft writes its names in English everywhere
  webSignInSetting: {
    en: 'Authentication > Enable Web Sign In',
    de: '„Authentication > Enable Web Sign In“',
    source: 'learn.microsoft.com/windows/security/identity-protection/web-sign-in',
    seen,
  },
  preferredDomainSetting: { en: 'Authentication > Preferred Aad Tenant Domain Name', de: '„Authentication > Preferred Aad Tenant Domain Name“', source: memdocs, seen },
  securityKeySetting: {
    en: 'Windows Hello For Business > Use Security Key For Signin',
    de: '„Windows Hello For Business > Use Security Key For Signin“',
    source: `${entraPages}/identity/authentication/howto-authentication-passwordless-security-key-windows`,
    seen,
  },
  helloSetting: {
    en: 'Windows Hello For Business > Use Windows Hello For Business',
    de: '„Windows Hello For Business > Use Windows Hello For Business“',
    source: 'github.com/MicrosoftDocs/windows-itpro-docs',
    seen,
  },

  // Entra admin center
  users: { en: 'Entra ID > Users > All users', de: 'Entra ID > Benutzer > Alle Benutzer', source: entraDocs, seen },
  groups: { en: 'Entra ID > Groups > All groups', de: 'Entra ID > Gruppen > Alle Gruppen', source: entraDocs, seen },
  entraDevices: { en: 'Entra ID > Devices > All devices', de: 'Entra ID > Geräte > Alle Geräte', source: entraDocs, seen },
  deviceSettings: { en: 'Entra ID > Devices > Device settings', de: 'Entra ID > Geräte > Geräteeinstellungen', source: memdocs, seen },
  conditionalAccess: { en: 'Entra ID > Conditional Access > Policies', de: 'Entra ID > Bedingter Zugriff > Richtlinien', source: entraDocs, seen },
  authenticationMethods: {
    en: 'Entra ID > Authentication methods > Policies',
    de: 'Entra ID > Authentifizierungsmethoden > Richtlinien',
    source: `${entraPages}/identity/authentication/howto-authentication-temporary-access-pass`,
    seen,
  },
  tenantProperties: { en: 'Entra ID > Overview > Properties', de: 'Entra ID > Übersicht > Eigenschaften', source: `${entraPages}/fundamentals/security-defaults`, seen },
  signInLogs: { en: 'Entra ID > Monitoring & health > Sign-in logs', de: '„Entra ID > Monitoring & health > Sign-in logs“', source: entraDocs, seen },
  passwordResetRegistration: {
    en: 'Entra ID > Password reset > Registration',
    de: '„Entra ID > Password reset > Registration“',
    source: `${entraPages}/identity/authentication/tutorial-enable-sspr`,
    seen,
  },
  registrationPolicy: {
    en: 'ID Protection > Dashboard > Multifactor authentication registration policy',
    de: '„ID Protection > Dashboard > Multifactor authentication registration policy“',
    source: `${entraPages}/id-protection/howto-identity-protection-configure-mfa-policy`,
    seen,
  },
  domainNames: { en: 'Entra ID > Domain names', de: '„Entra ID > Domain names“', source: `${entraPages}/fundamentals/add-custom-domain`, seen },
  mobility: { en: 'Entra ID > Mobility', de: '„Entra ID > Mobility“', source: memdocs, seen },
  branding: { en: 'Entra ID > Custom branding', de: '„Entra ID > Custom branding“', source: entraDocs, seen },

  // Microsoft 365 admin center
  activeUsers: { en: 'Users > Active users', de: 'Benutzer > Aktive Benutzer', source: 'learn.microsoft.com/microsoft-365/admin/manage/assign-licenses-to-users', seen },
  products: { en: 'Billing > Your products', de: 'Abrechnung > Ihre Produkte', source: 'github.com/MicrosoftDocs/microsoft-365-docs', seen },

  // Windows
  connectorLog: {
    en: 'Applications and Services Logs > Microsoft > Intune > ODJConnectorService',
    de: 'Anwendungs- und Dienstprotokolle > Microsoft > Intune > ODJConnectorService',
    source: `${autopilotPages}/tutorial/user-driven/hybrid-azure-ad-join-intune-connector`,
    seen,
  },
  recovery: { en: 'Settings > System > Recovery', de: 'Einstellungen > System > Wiederherstellung', source: memdocs, seen },
  activation: { en: 'Settings > System > Activation', de: 'Einstellungen > System > Aktivierung', source: 'wikihow.com/Turn-Off-S-Mode-in-Windows-11', seen },
  cleanup: {
    en: 'Settings > System > Storage > Cleanup recommendations',
    de: 'Einstellungen > System > Speicher > Bereinigungsempfehlungen',
    source: generalKnowledge,
    seen,
  },
  updateHistory: { en: 'Settings > Windows Update > Update history', de: 'Einstellungen > Windows Update > Updateverlauf', source: generalKnowledge, seen },
  securityOptions: { en: 'Local Policies > Security Options', de: 'Lokale Richtlinien > Sicherheitsoptionen', source: generalKnowledge, seen },

  // Hyper-V Manager
  vmSecurity: {
    en: 'Settings > Security',
    de: 'Einstellungen > Sicherheit',
    source: 'learn.microsoft.com/windows-server/virtualization/hyper-v/learn-more/generation-2-virtual-machine-security-settings-for-hyper-v',
    seen,
  },
  vmAdapter: { en: 'Network Adapter > Advanced Features', de: 'Netzwerkkarte > Erweiterte Features', source: generalKnowledge, seen },
} as const satisfies Readonly<Record<string, MenuPath>>

type Paths = { readonly [Page in keyof typeof portalPaths]: string }

function pathsIn(language: Language): Paths {
  return Object.fromEntries(Object.entries(portalPaths).map(([page, path]) => [page, path[language]])) as Paths
}

/** The menu paths in one language: a portal that renames a menu changes its row above and nothing else. */
export const portal: Words<Paths> = { en: pathsIn('en'), de: pathsIn('de') }
