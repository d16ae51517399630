import type { ProfileOutcome } from '../facts/setup-evidence.ts'
import type { Words } from '../words/language.ts'

const en = {
  network: {
    joined: 'The device has reached the service: it is joined or enrolled.',
    notRead: 'The endpoints were not read.',
    answers: 'Endpoints of setup answer.',
    silent: 'No endpoint of setup answers.',
  },
  profile: {
    recorded: 'Windows recorded that it received the settings.',
    downloaded: 'Windows has downloaded a profile.',
    notRead: 'The cached profile was not read.',
    cached: 'A profile is cached on the device.',
    wentOn: 'The device went on without a cached profile.',
    notCached: 'No profile is cached on the device.',
  },
  /** What the service or Windows said when no profile came. */
  answers: {
    'not-registered': 'The service said that this device is not registered.',
    'none-assigned': 'The service said that no profile is assigned to this device.',
    'attestation-failed': 'The profile asks for an attested TPM, and Windows could not attest it.',
    'not-needed': 'Windows does not look for a profile any more until the device is reset.',
    'nothing-returned': 'Windows asked for a profile and recorded none.',
    'no-internet': 'Windows had no internet when it looked for a profile.',
  } satisfies { readonly [K in Exclude<ProfileOutcome, 'received'>]: string },
  signIn: {
    proven: 'The join to Microsoft Entra needs a sign-in.',
    endedWith: (code: string): string => `The last sign-in ended with ${code}.`,
    notRead: 'Whether somebody has signed in was not read.',
    none: 'Windows recorded no sign-in.',
  },
  join: {
    inDomain: 'The device is in the domain.',
    joined: 'The device is joined to Microsoft Entra.',
    ended: { with: (code: string): string => `The last join ended with ${code}.`, withError: 'The last join ended with an error.' },
    notRead: 'The join state was not read.',
    none: 'The device is not joined.',
  },
  mdm: {
    enrolled: 'The device is enrolled.',
    ended: { with: (code: string): string => `The last enrollment ended with ${code}.`, withError: 'The last enrollment ended with an error.' },
    notRead: 'The enrollment was not read.',
    none: 'The device is not enrolled.',
  },
  /** A step of the enrollment under Windows' own name. */
  step: (name: string) => ({ with: (code: string): string => `The step ${name} ended with ${code}.`, withError: `The step ${name} ended with an error.` }),
  unnamedStep: { with: (code: string): string => `A step of the enrollment ended with ${code}.`, withError: 'A step of the enrollment ended with an error.' },
  firstSignIn: {
    notRead: 'The token of the user was not read.',
    done: 'The user has a primary refresh token.',
    none: 'No user has a primary refresh token.',
    endedWith: (code: string): string => `The last attempt ended with ${code}.`,
  },
  hello: {
    done: 'Windows Hello is set up.',
    ended: { with: (code: string): string => `The last set-up ended with ${code}.`, withError: 'The last set-up ended with an error.' },
    notRead: 'The state of Windows Hello was not read.',
    leftOut: (missing: string): string => `Windows left Windows Hello out at the last sign-in. Missing: ${missing}.`,
    none: 'Windows Hello is not set up.',
    shown: 'The page of Windows Hello was shown, but Windows Hello is not set up.',
  },
  preparation: {
    failed: { with: (code: string): string => `An app or script of device preparation failed with ${code}.`, withError: 'An app or script of device preparation failed.' },
    starts: 'Device preparation starts.',
    runs: (done: number, all: number): string => `Device preparation runs: ${String(done)} of ${String(all)} apps and scripts are done.`,
    done: 'Windows says that device preparation has ended.',
    unknown: 'Windows does not say where device preparation is.',
  },
  intune: {
    refused: (why: string): string => `Refused by Intune: ${why}.`,
    userAlone: 'The event names the user alone.',
    says: (what: string): string => `Intune says: ${what}`,
  },
  page: {
    notRead: 'The enrollment status page was not read.',
    line: (name: string) => ({ with: (code: string): string => `The line ${name} failed with ${code}.`, withError: `The line ${name} failed.` }),
    failed: 'The enrollment status page says that it failed.',
    leftBehind: 'A later part of the page has begun.',
    notBegun: 'The enrollment status page has not begun it.',
    succeeded: 'The enrollment status page says that it succeeded.',
    runs: 'The enrollment status page says that it runs.',
    waitsForRestart: 'The enrollment status page waits for a restart.',
    unknown: 'The enrollment status page does not say how it went.',
  },
}

const de: typeof en = {
  network: {
    joined: 'Das Gerät hat den Dienst erreicht: Es ist beigetreten oder registriert.',
    notRead: 'Die Endpunkte wurden nicht gelesen.',
    answers: 'Endpunkte der Einrichtung antworten.',
    silent: 'Kein Endpunkt der Einrichtung antwortet.',
  },
  profile: {
    recorded: 'Windows hat aufgezeichnet, dass es die Einstellungen bekommen hat.',
    downloaded: 'Windows hat ein Profil heruntergeladen.',
    notRead: 'Das zwischengespeicherte Profil wurde nicht gelesen.',
    cached: 'Auf dem Gerät ist ein Profil zwischengespeichert.',
    wentOn: 'Das Gerät ging ohne zwischengespeichertes Profil weiter.',
    notCached: 'Auf dem Gerät ist kein Profil zwischengespeichert.',
  },
  answers: {
    'not-registered': 'Der Dienst hat gesagt, dass dieses Gerät nicht registriert ist.',
    'none-assigned': 'Der Dienst hat gesagt, dass diesem Gerät kein Profil zugewiesen ist.',
    'attestation-failed': 'Das Profil verlangt einen TPM-Nachweis, und Windows konnte ihn nicht erbringen.',
    'not-needed': 'Windows sucht kein Profil mehr, bis das Gerät zurückgesetzt wird.',
    'nothing-returned': 'Windows hat nach einem Profil gefragt und keines aufgezeichnet.',
    'no-internet': 'Windows hatte kein Internet, als es nach einem Profil suchte.',
  },
  signIn: {
    proven: 'Der Beitritt zu Microsoft Entra braucht eine Anmeldung.',
    endedWith: (code) => `Die letzte Anmeldung endete mit ${code}.`,
    notRead: 'Ob sich jemand angemeldet hat, wurde nicht gelesen.',
    none: 'Windows hat keine Anmeldung aufgezeichnet.',
  },
  join: {
    inDomain: 'Das Gerät ist in der Domäne.',
    joined: 'Das Gerät ist Microsoft Entra beigetreten.',
    ended: { with: (code) => `Der letzte Beitritt endete mit ${code}.`, withError: 'Der letzte Beitritt endete mit einem Fehler.' },
    notRead: 'Der Stand des Beitritts wurde nicht gelesen.',
    none: 'Das Gerät ist nicht beigetreten.',
  },
  mdm: {
    enrolled: 'Das Gerät ist in Intune registriert.',
    ended: { with: (code) => `Die letzte Registrierung endete mit ${code}.`, withError: 'Die letzte Registrierung endete mit einem Fehler.' },
    notRead: 'Die Registrierung wurde nicht gelesen.',
    none: 'Das Gerät ist nicht in Intune registriert.',
  },
  step: (name) => ({ with: (code) => `Der Schritt ${name} endete mit ${code}.`, withError: `Der Schritt ${name} endete mit einem Fehler.` }),
  unnamedStep: { with: (code) => `Ein Schritt der Registrierung endete mit ${code}.`, withError: 'Ein Schritt der Registrierung endete mit einem Fehler.' },
  firstSignIn: {
    notRead: 'Das Token des Benutzers wurde nicht gelesen.',
    done: 'Der Benutzer hat ein primäres Aktualisierungstoken.',
    none: 'Kein Benutzer hat ein primäres Aktualisierungstoken.',
    endedWith: (code) => `Der letzte Versuch endete mit ${code}.`,
  },
  hello: {
    done: 'Windows Hello ist eingerichtet.',
    ended: { with: (code) => `Das letzte Einrichten endete mit ${code}.`, withError: 'Das letzte Einrichten endete mit einem Fehler.' },
    notRead: 'Der Stand von Windows Hello wurde nicht gelesen.',
    leftOut: (missing) => `Windows hat Windows Hello bei der letzten Anmeldung ausgelassen. Es fehlt: ${missing}.`,
    none: 'Windows Hello ist nicht eingerichtet.',
    shown: 'Die Seite von Windows Hello wurde gezeigt, aber Windows Hello ist nicht eingerichtet.',
  },
  preparation: {
    failed: { with: (code) => `Eine App oder ein Skript der Gerätevorbereitung scheiterte mit ${code}.`, withError: 'Eine App oder ein Skript der Gerätevorbereitung ist gescheitert.' },
    starts: 'Die Gerätevorbereitung beginnt.',
    runs: (done, all) => `Die Gerätevorbereitung läuft: ${String(done)} von ${String(all)} Apps und Skripts sind fertig.`,
    done: 'Windows sagt, dass die Gerätevorbereitung zu Ende ist.',
    unknown: 'Windows sagt nicht, wo die Gerätevorbereitung steht.',
  },
  intune: {
    refused: (why) => `Von Intune abgelehnt: ${why}.`,
    userAlone: 'Das Ereignis nennt nur den Benutzer.',
    says: (what) => `Intune sagt: ${what}`,
  },
  page: {
    notRead: 'Die Registrierungsstatusseite wurde nicht gelesen.',
    line: (name) => ({ with: (code) => `Die Zeile ${name} scheiterte mit ${code}.`, withError: `Die Zeile ${name} ist gescheitert.` }),
    failed: 'Die Registrierungsstatusseite meldet einen Fehler.',
    leftBehind: 'Ein späterer Teil der Seite hat begonnen.',
    notBegun: 'Die Registrierungsstatusseite hat diesen Teil nicht begonnen.',
    succeeded: 'Die Registrierungsstatusseite meldet Erfolg.',
    runs: 'Die Registrierungsstatusseite meldet, dass dieser Teil läuft.',
    waitsForRestart: 'Die Registrierungsstatusseite wartet auf einen Neustart.',
    unknown: 'Die Registrierungsstatusseite sagt nicht, wie es ausging.',
  },
}

export type TimelineWords = typeof en

/** Why each phase of the timeline is where it is. */
export const timelineWords: Words<TimelineWords> = { en, de }
