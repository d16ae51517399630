import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

const en = {
  consent: 'The tenant has not allowed this app registration to read with all its permissions. An administrator consents once for everybody with the consent link.',
  publicClient: 'The app registration does not allow sign-ins from an app on a computer. Turn on "Allow public client flows" in its authentication settings.',
  redirect: 'The app registration has no redirect address for this sign-in. Add http://localhost for mobile and desktop applications in its authentication settings.',
  unknownApp: 'The tenant does not know this application (client) id, or the app is disabled there. Compare it with the overview page of the app registration.',
  unknownTenant: 'There is no such tenant in this cloud. Check the tenant and the cloud in the settings.',
  ownTenantOnly: 'The app registration is for its own tenant only. Enter the tenant in the settings.',
  certificate: 'The app registration does not accept this certificate. Upload the certificate there, or use the one that is listed and has not expired.',
  assignedOnly: 'The app is open to assigned users only, and this account is not among them. Assign it under Enterprise applications.',
  policy: 'A policy of the tenant does not allow this sign-in here. Use another account or computer, or the other way to sign in; the sign-in log in Microsoft Entra names the policy.',
  account: 'This account cannot sign in to this tenant: it is unknown there, locked or disabled.',
  clock: 'The clock of this computer is wrong, so Microsoft Entra refuses what it signs. Set the clock, then try again.',
  tooOld: 'The sign-in took too long or is too old. Sign in again.',
  declinedConsent: 'Somebody declined in the browser what the sign-in asks for.',
  password: 'The user name or password is not right.',
  cancelled: 'The sign-in was canceled.',
  declined: 'The sign-in was declined in the browser.',
  late: 'The sign-in was not finished in time. Start it again.',
  unfinished: 'Nobody finished the sign-in in the browser. Start it again.',
  broken: 'The sign-in did not come about. The log has the details.',
  noLonger: 'The sign-in is no longer valid. Sign in again.',
  appRefused: 'The sign-in service does not accept this app registration. Check the application (client) id and its authentication settings.',
  requestRefused: 'The sign-in service does not know this tenant or request. Check the tenant and the cloud in the settings.',
  /** `code`: what the sign-in library calls it; null when it has no name. */
  failed: (code: string | null): string => `The sign-in did not come about${code === null ? '' : ` (${code})`}. Try again, or use the other way to sign in.`,
  certificateTime: (host: string): string => `The certificate of ${host} is not valid at the time this computer has. Set the clock, then try again.`,
  somethingElse: (host: string): string => `Something else answers in place of ${host}: a proxy or a sign-in page of the network. Open a web page in the browser first, then try again.`,
  unreachable: (host: string, code: string): string => `${host} cannot be reached (${code}). Check the network and the proxy, then try again.`,
  clockOff: (minutes: string, behind: boolean): string => `It is ${minutes} minutes ${behind ? 'behind' : 'ahead of'} Microsoft's.`,
  notConfigured: 'No app registration is chosen. Enter its application (client) id, or choose the quick start.',
  otherTenant: 'This account belongs to another tenant than the one in the settings. Sign in with an account of that tenant, or change the tenant.',
  claims: 'The tenant asks for a new sign-in before it lets Preflight read on. Sign in again.',
  clientId: 'The application (client) id has 36 characters, such as 00001111-aaaa-2222-bbbb-3333cccc4444. It stands on the overview page of the app registration.',
  tenant: 'The tenant is its id, such as aaaabbbb-0000-cccc-1111-dddd2222eeee, or one of its domains, such as contoso.onmicrosoft.com.',
  noStorage: 'This computer offers no way to remember the sign-in safely.',
}

const de: typeof en = {
  consent: 'Der Mandant hat dieser App-Registrierung nicht erlaubt, mit allen ihren Berechtigungen zu lesen. Ein Administrator stimmt über den Link zur Zustimmung einmal für alle zu.',
  publicClient: 'Die App-Registrierung erlaubt keine Anmeldungen aus einer App auf einem Computer. In ihren Authentifizierungseinstellungen „Allow public client flows“ einschalten.',
  redirect: 'Die App-Registrierung hat keine Umleitungsadresse für diese Anmeldung. In ihren Authentifizierungseinstellungen http://localhost für Mobil- und Desktopanwendungen hinzufügen.',
  unknownApp: 'Der Mandant kennt diese Anwendungs-ID (Client) nicht, oder die App ist dort deaktiviert. Mit der Übersichtsseite der App-Registrierung vergleichen.',
  unknownTenant: 'Diesen Mandanten gibt es in dieser Cloud nicht. Mandant und Cloud in den Einstellungen prüfen.',
  ownTenantOnly: 'Die App-Registrierung gilt nur für ihren eigenen Mandanten. Den Mandanten in den Einstellungen eingeben.',
  certificate: 'Die App-Registrierung nimmt dieses Zertifikat nicht an. Das Zertifikat dort hochladen oder das nehmen, das dort steht und nicht abgelaufen ist.',
  assignedOnly: 'Die App steht nur zugewiesenen Benutzern offen, und dieses Konto gehört nicht dazu. Es unter den Unternehmensanwendungen zuweisen.',
  policy: 'Eine Richtlinie des Mandanten erlaubt diese Anmeldung hier nicht. Ein anderes Konto, einen anderen Computer oder die andere Art der Anmeldung nehmen; das Anmeldeprotokoll in Microsoft Entra nennt die Richtlinie.',
  account: 'Dieses Konto kann sich bei diesem Mandanten nicht anmelden: Es ist dort unbekannt, gesperrt oder deaktiviert.',
  clock: 'Die Uhr dieses Computers geht falsch, deshalb lehnt Microsoft Entra ab, was er signiert. Die Uhr stellen, dann neu versuchen.',
  tooOld: 'Die Anmeldung hat zu lange gedauert oder ist zu alt. Neu anmelden.',
  declinedConsent: 'Jemand hat im Browser abgelehnt, worum die Anmeldung bittet.',
  password: 'Benutzername oder Kennwort stimmt nicht.',
  cancelled: 'Die Anmeldung wurde abgebrochen.',
  declined: 'Die Anmeldung wurde im Browser abgelehnt.',
  late: 'Die Anmeldung wurde nicht rechtzeitig beendet. Neu beginnen.',
  unfinished: 'Niemand hat die Anmeldung im Browser beendet. Neu beginnen.',
  broken: 'Die Anmeldung kam nicht zustande. Näheres steht im Protokoll.',
  noLonger: 'Die Anmeldung gilt nicht mehr. Neu anmelden.',
  appRefused: 'Der Anmeldedienst nimmt diese App-Registrierung nicht an. Die Anwendungs-ID (Client) und ihre Authentifizierungseinstellungen prüfen.',
  requestRefused: 'Der Anmeldedienst kennt diesen Mandanten oder diese Anfrage nicht. Mandant und Cloud in den Einstellungen prüfen.',
  failed: (code) => `Die Anmeldung kam nicht zustande${code === null ? '' : ` (${code})`}. Neu versuchen oder die andere Art der Anmeldung nehmen.`,
  certificateTime: (host) => `Das Zertifikat von ${host} gilt zu der Zeit nicht, die dieser Computer hat. Die Uhr stellen, dann neu versuchen.`,
  somethingElse: (host) => `Anstelle von ${host} antwortet etwas anderes: ein Proxy oder eine Anmeldeseite des Netzwerks. Zuerst eine Webseite im Browser öffnen, dann neu versuchen.`,
  unreachable: (host, code) => `${host} ist nicht zu erreichen (${code}). Netzwerk und Proxy prüfen, dann neu versuchen.`,
  clockOff: (minutes, behind) => `Sie geht gegenüber der von Microsoft ${minutes} Minuten ${behind ? 'nach' : 'vor'}.`,
  notConfigured: 'Keine App-Registrierung ist gewählt. Ihre Anwendungs-ID (Client) eingeben oder den Schnellstart wählen.',
  otherTenant: 'Dieses Konto gehört zu einem anderen Mandanten als dem in den Einstellungen. Mit einem Konto jenes Mandanten anmelden oder den Mandanten ändern.',
  claims: 'Der Mandant verlangt eine neue Anmeldung, bevor Preflight weiterlesen darf. Neu anmelden.',
  clientId: 'Die Anwendungs-ID (Client) hat 36 Zeichen, wie 00001111-aaaa-2222-bbbb-3333cccc4444. Sie steht auf der Übersichtsseite der App-Registrierung.',
  tenant: 'Der Mandant ist seine ID, wie aaaabbbb-0000-cccc-1111-dddd2222eeee, oder eine seiner Domänen, wie contoso.onmicrosoft.com.',
  noStorage: 'Dieser Computer bietet keinen Weg, die Anmeldung sicher zu merken.',
}

const tables: Words<typeof en> = { en, de }

export type SignInWords = typeof en

/** Why a sign-in did not come about, and what settings of it are wrong. */
export const saySignIn = sayFrom(tables)
