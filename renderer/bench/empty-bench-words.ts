import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

/** What users read before there is a device on the bench. */
const en = {
  title: 'No devices yet',
  lead: 'Preflight tells, before a Windows PC goes through setup, whether Windows Autopilot enrollment will work for this device, this user and this way to sign in. What could not be read is never shown as ready.',
  here: 'Reads the computer that Preflight runs on. It changes nothing. A full answer needs Windows; elsewhere Preflight says what only Windows can tell.',
  files: 'Judges other devices from their evidence files, one row each. Choose as many files as you like.',
  watch: 'Judges every evidence file of a stick or a shared folder, and each new one by itself. Files are only read.',
  hyperV: 'Judges every VM of the host that Preflight runs on, powered on or off, one row each. It needs an administrator or a member of Hyper-V Administrators.',
  demo: 'Thirteen invented devices of an invented company, from ready to blocked. Nothing leaves this computer.',
  tenant: 'Which tenant answers?',
  tenantText: 'Whether a device is registered, and which profile and policies reach it, only its tenant can tell.',
  signIn: 'Sign in to the tenant',
  evidence: 'What is an evidence file?',
  /** Before the ending of such a file. */
  evidenceEnding: 'What one device says about itself: a file that ends in',
  /** Between the ending and what is typed on the device. */
  evidenceHow: 'Choose “Prepare a stick”, plug the stick into the device, press Shift+F10 during Windows setup and type',
  /** After what is typed. */
  evidenceThen: 'with the letter of the stick. Then watch the stick here.',
}

const de: typeof en = {
  title: 'Noch keine Geräte',
  lead: 'Preflight sagt, bevor ein Windows-PC durch die Einrichtung geht, ob die Registrierung mit Windows Autopilot für dieses Gerät, diesen Benutzer und diese Art der Anmeldung klappt. Was nicht zu lesen war, gilt nie als bereit.',
  here: 'Liest den Computer, auf dem Preflight läuft. Es ändert nichts. Eine volle Antwort braucht Windows; anderswo sagt Preflight, was nur Windows weiß.',
  files: 'Beurteilt andere Geräte nach ihren Nachweisdateien, eine Zeile je Gerät. Es dürfen beliebig viele Dateien sein.',
  watch: 'Beurteilt jede Nachweisdatei eines Sticks oder freigegebenen Ordners, und jede neue von selbst. Dateien werden nur gelesen.',
  hyperV: 'Beurteilt jede VM des Hosts, auf dem Preflight läuft, ein- oder ausgeschaltet, eine Zeile je VM. Das braucht einen Administrator oder ein Mitglied der Hyper-V-Administratoren.',
  demo: 'Dreizehn erfundene Geräte einer erfundenen Firma, von bereit bis blockiert. Nichts verlässt diesen Computer.',
  tenant: 'Welcher Mandant antwortet?',
  tenantText: 'Ob ein Gerät registriert ist und welches Profil und welche Richtlinien es erreichen, weiß nur sein Mandant.',
  signIn: 'Beim Mandanten anmelden',
  evidence: 'Was ist eine Nachweisdatei?',
  evidenceEnding: 'Was ein Gerät über sich selbst sagt: eine Datei mit der Endung',
  evidenceHow: '„Stick vorbereiten“ wählen, den Stick in das Gerät stecken, in der Windows-Einrichtung Umschalt+F10 drücken und das hier eingeben:',
  evidenceThen: 'mit dem Buchstaben des Sticks. Danach den Stick hier beobachten.',
}

const tables: Words<typeof en> = { en, de }

export const words = inPageLanguage(tables)
