import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Cached deployment profile',
  title: { pass: 'What Windows has cached of a profile is known', fail: 'What Windows has cached of a profile is not known' },
  why: 'Windows asks for its profile once it is online and keeps the answer. When it asked before the profile was assigned, restart it in OOBE, so that it asks again.',
  cloudPc: 'A Cloud PC takes no Windows Autopilot profile.',
  cache: {
    none: 'Nothing cached',
    blank: 'Blank: the service answered and had no profile at that time',
    profile: 'A profile is cached',
  },
}

const de: typeof en = {
  topic: 'Zwischengespeichertes Bereitstellungsprofil',
  title: { pass: 'Bekannt ist, was Windows von einem Profil gespeichert hat', fail: 'Nicht bekannt ist, was Windows von einem Profil gespeichert hat' },
  why: 'Windows fragt nach seinem Profil, sobald es online ist, und behält die Antwort. Hat es gefragt, bevor das Profil zugewiesen war, das Gerät in OOBE neu starten, damit es erneut fragt.',
  cloudPc: 'Ein Cloud-PC nimmt kein Windows Autopilot-Profil an.',
  cache: {
    none: 'Nichts gespeichert',
    blank: 'Leer: Der Dienst hat geantwortet und hatte zu dieser Zeit kein Profil',
    profile: 'Ein Profil ist gespeichert',
  },
}

export const words: Words<typeof en> = { en, de }
