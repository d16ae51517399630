import type { Words } from '../words/language.ts'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const en = {
  names: {
    'device-association': 'Device association',
    autopilot: 'Windows Autopilot',
    'device-preparation': 'Windows Autopilot device preparation',
    'offline-profile': 'Windows Autopilot for existing devices',
    'plain-join': 'A plain Entra join without Autopilot',
    undecided: 'Not known yet',
  },
  autopilotAs: (scenario: string) => `Windows Autopilot, ${lowerFirst(scenario)}`,
  associated: 'The device carries a device association, which wins over everything else.',
  associatedAndRegistered: 'The device carries a device association, which wins over everything else, its registration included.',
  nobodyAsked: 'Nobody could ask the tenant whether this device is registered.',
  diskOrPolicy: 'The device is not registered, has an Autopilot profile on its disk, and its user has a device preparation policy; Microsoft does not say which of the two wins.',
  onDisk: 'The device is not registered, and an Autopilot profile lies on its disk.',
  ignored: ', and Windows ignores the Autopilot profile on its disk because of its encoding or content',
  withoutUser: (ignored: string) => `The device is not registered${ignored}, and without a user nobody can tell whether a device preparation policy applies.`,
  policyUnread: (ignored: string) => `The device is not registered${ignored}, and whether the user has a device preparation policy could not be read.`,
  policy: (ignored: string) => `The device is not registered${ignored}, and the user has a device preparation policy.`,
  noPolicy: (ignored: string) => `The device is not registered${ignored}, and the user has no device preparation policy.`,
  registered: (records: number) => (records === 1 ? 'The device is registered for Windows Autopilot' : `The device is registered for Windows Autopilot with ${String(records)} records`),
  noProfileYet: (registered: string) => `${registered}, and no profile is assigned to it yet.`,
  profileUnread: (registered: string) => `${registered}; its profile could not be read.`,
  selfDeploying: (registered: string) => `${registered}, and its profile is self-deploying.`,
  joinUnread: (registered: string) => `${registered}, and its profile is user-driven; its join type could not be read.`,
  hybrid: (registered: string) => `${registered}, and its profile is user-driven with a hybrid join.`,
  entra: (registered: string) => `${registered}, and its profile is user-driven with an Entra join.`,
  importRefused: 'The import of the device was refused because another organization has registered it, so Windows follows the profile of that one.',
  holdsOther: 'The device holds a profile of another organization, so Windows follows the profile of that one.',
}

const de: typeof en = {
  names: {
    'device-association': 'Gerätezuordnung',
    autopilot: 'Windows Autopilot',
    'device-preparation': 'Windows Autopilot-Gerätevorbereitung',
    'offline-profile': 'Windows Autopilot für vorhandene Geräte',
    'plain-join': 'Ein einfacher Entra-Beitritt ohne Autopilot',
    undecided: 'Noch nicht bekannt',
  },
  autopilotAs: (scenario) => `Windows Autopilot, ${scenario}`,
  associated: 'Das Gerät trägt eine Gerätezuordnung, und die geht allem anderen vor.',
  associatedAndRegistered: 'Das Gerät trägt eine Gerätezuordnung, und die geht allem anderen vor, auch seiner Autopilot-Registrierung.',
  nobodyAsked: 'Niemand konnte den Mandanten fragen, ob dieses Gerät bei Autopilot registriert ist.',
  diskOrPolicy: 'Das Gerät ist nicht bei Autopilot registriert, hat ein Autopilot-Profil auf dem Datenträger, und sein Benutzer hat eine Gerätevorbereitungsrichtlinie; Microsoft sagt nicht, was von beidem vorgeht.',
  onDisk: 'Das Gerät ist nicht bei Autopilot registriert, und ein Autopilot-Profil liegt auf seinem Datenträger.',
  ignored: ', Windows übergeht das Autopilot-Profil auf seinem Datenträger wegen dessen Kodierung oder Inhalt',
  withoutUser: (ignored) => `Das Gerät ist nicht bei Autopilot registriert${ignored}, und ohne Benutzer lässt sich nicht sagen, ob eine Gerätevorbereitungsrichtlinie gilt.`,
  policyUnread: (ignored) => `Das Gerät ist nicht bei Autopilot registriert${ignored}, und ob der Benutzer eine Gerätevorbereitungsrichtlinie hat, war nicht zu lesen.`,
  policy: (ignored) => `Das Gerät ist nicht bei Autopilot registriert${ignored}, und der Benutzer hat eine Gerätevorbereitungsrichtlinie.`,
  noPolicy: (ignored) => `Das Gerät ist nicht bei Autopilot registriert${ignored}, und der Benutzer hat keine Gerätevorbereitungsrichtlinie.`,
  registered: (records) => (records === 1 ? 'Das Gerät ist bei Windows Autopilot registriert' : `Das Gerät ist bei Windows Autopilot mit ${String(records)} Einträgen registriert`),
  noProfileYet: (registered) => `${registered}, und noch ist ihm kein Profil zugewiesen.`,
  profileUnread: (registered) => `${registered}; sein Profil war nicht zu lesen.`,
  selfDeploying: (registered) => `${registered}, und sein Profil ist für die Selbstbereitstellung.`,
  joinUnread: (registered) => `${registered}, und sein Profil ist benutzergesteuert; die Beitrittsart war nicht zu lesen.`,
  hybrid: (registered) => `${registered}, und sein Profil ist benutzergesteuert mit Hybridbeitritt.`,
  entra: (registered) => `${registered}, und sein Profil ist benutzergesteuert mit Entra-Beitritt.`,
  importRefused: 'Der Import des Geräts wurde abgelehnt, weil eine andere Organisation es registriert hat; Windows folgt deshalb deren Profil.',
  holdsOther: 'Das Gerät hält ein Profil einer anderen Organisation; Windows folgt deshalb deren Profil.',
}

export type FlowWords = typeof en

/** What Windows setup will do, and by which evidence. */
export const flowWords: Words<typeof en> = { en, de }
