import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts that setup talks to',
  title: {
    pass: 'Hosts that setup talks to answer',
    fail: 'Not every host that setup talks to has answered',
  },
  why: 'OOBE loads the deployment profile, signs in and enrolls over these hosts. A blocked one ends setup with an error that seldom names the network.',
  allow: {
    summary: 'Let the network of the bench reach the named hosts.',
    steps: [
      'On the firewall, allow the hosts and TCP ports named under "What we saw" for this network.',
      'On the proxy, allow the same hosts without sign-in: OOBE has no user yet.',
      'On the name server, remove entries that block or redirect these hosts.',
      'Connect the device to the network it will be set up in, and scan again.',
    ],
  },
  otherCloud: "The hosts of the tenant's cloud are not in the table of hosts, and those of the commercial cloud say nothing about it.",
  mustReach: 'Hosts that setup must reach',
  wouldReach: 'Hosts that setup would like to reach',
  refused: 'Connection refused',
  timedOut: 'No answer in time',
  tlsFailed: 'Secure connection failed',
  failed: 'Connection failed',
  silentHosts: (answered: string, silent: string): string => `${answered}; silent: ${silent}`,
  purposes: {
    'sign-in': 'Sign-in and registration',
    apps: 'Apps and scripts of Intune',
    updates: 'Windows Update and certificate lists',
    store: 'Microsoft Store',
    push: 'Push notifications',
    other: 'Other services',
  },
}

const de: typeof en = {
  topic: 'Hosts, die die Einrichtung braucht',
  title: {
    pass: 'Hosts, die die Einrichtung braucht, antworten',
    fail: 'Nicht alle Hosts, die die Einrichtung braucht, haben geantwortet',
  },
  why: 'OOBE lädt über diese Hosts das Bereitstellungsprofil, meldet an und registriert das Gerät. Ein blockierter Host beendet die Einrichtung mit einem Fehler, der das Netzwerk selten nennt.',
  allow: {
    summary: 'Den Weg vom Netzwerk der Werkbank zu den genannten Hosts öffnen.',
    steps: [
      'In der Firewall die unter „Was wir gesehen haben“ genannten Hosts und TCP-Ports für dieses Netzwerk zulassen.',
      'Im Proxy dieselben Hosts ohne Anmeldung zulassen: OOBE hat noch keinen Benutzer.',
      'Im Namensserver Einträge entfernen, die diese Hosts blockieren oder umleiten.',
      'Gerät mit dem Netzwerk verbinden, in dem es eingerichtet wird, und neu prüfen.',
    ],
  },
  otherCloud: 'Die Hosts der Cloud des Mandanten stehen nicht in der Hosttabelle, und die der kommerziellen Cloud sagen nichts über sie.',
  mustReach: 'Hosts, die die Einrichtung erreichen muss',
  wouldReach: 'Hosts, die die Einrichtung gern erreicht',
  refused: 'Verbindung abgelehnt',
  timedOut: 'Keine Antwort in der Zeit',
  tlsFailed: 'Sichere Verbindung gescheitert',
  failed: 'Verbindung gescheitert',
  silentHosts: (answered, silent) => `${answered}; stumm: ${silent}`,
  purposes: {
    'sign-in': 'Anmeldung und Registrierung',
    apps: 'Apps und Skripts von Intune',
    updates: 'Windows Update und Zertifikatlisten',
    store: 'Microsoft Store',
    push: 'Pushbenachrichtigungen',
    other: 'Andere Dienste',
  },
}

export const words: Words<typeof en> = { en, de }
