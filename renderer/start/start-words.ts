import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Welcome to Preflight',
  lead: 'Preflight tells, before a Windows PC goes through setup, whether Windows Autopilot enrollment will work for it. What could not be read is never shown as ready.',
  here: 'This machine',
  hereText: 'Reads the computer that Preflight runs on. It changes nothing.',
  hereAction: 'Check this machine',
  stick: 'A stick',
  stickText: 'Prepare a stick, run it on a device in setup with Shift+F10, then watch the stick here.',
  prepare: 'Prepare a stick',
  watch: 'Watch a folder',
  lists: 'Lists and VMs',
  listsText: 'Registration CSV, evidence files, the VMs of this Hyper-V host, or thirteen invented devices to look around with.',
  open: 'Open files',
  hyperV: 'Read this Hyper-V host',
  demo: 'Try the demo',
  signInText: 'Whether a device is registered, only its tenant can tell.',
  signIn: 'Sign in to the tenant',
  dismiss: 'Do not show this again',
}

const de: typeof en = {
  title: 'Willkommen bei Preflight',
  lead: 'Preflight sagt, bevor ein Windows-PC durch die Einrichtung geht, ob die Registrierung mit Windows Autopilot für ihn klappt. Was nicht gelesen werden konnte, wird nie als bereit gezeigt.',
  here: 'Dieser Computer',
  hereText: 'Liest den Computer, auf dem Preflight läuft. Ändert nichts.',
  hereAction: 'Diesen Computer prüfen',
  stick: 'Ein Stick',
  stickText: 'Einen Stick vorbereiten, ihn auf einem Gerät in der Einrichtung mit Umschalt+F10 ausführen, dann den Stick hier beobachten.',
  prepare: 'Stick vorbereiten',
  watch: 'Ordner beobachten',
  lists: 'Listen und VMs',
  listsText: 'Registrierungs-CSV, Nachweisdateien, die VMs dieses Hyper-V-Hosts oder dreizehn erfundene Geräte zum Umsehen.',
  open: 'Dateien öffnen',
  hyperV: 'Diesen Hyper-V-Host lesen',
  demo: 'Demo ausprobieren',
  signInText: 'Ob ein Gerät registriert ist, kann nur sein Mandant sagen.',
  signIn: 'Beim Mandanten anmelden',
  dismiss: 'Nicht mehr zeigen',
}

export const startTexts: Words<typeof en> = { en, de }

export const words = inPageLanguage(startTexts)
