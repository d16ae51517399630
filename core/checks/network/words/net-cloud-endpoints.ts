import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts of another cloud',
  title: { pass: 'Endpoints of this cloud are in the table', fail: 'Endpoints of this cloud are not in the table' },
  why: 'A tenant of a national cloud enrolls over hosts of its own. That the commercial ones answer says nothing about them.',
  look: {
    summary: 'Compare the network with the list of hosts of your cloud.',
    steps: [
      'Open the list of network endpoints of Microsoft Intune for your cloud; it is linked from the page below.',
      'On the firewall and the proxy, allow its hosts for this network, without sign-in: OOBE has no user yet.',
      'Allow the sign-in service and Microsoft Graph of your cloud as well.',
    ],
  },
}

const de: typeof en = {
  topic: 'Hosts einer anderen Cloud',
  title: { pass: 'Endpunkte dieser Cloud stehen in der Tabelle', fail: 'Endpunkte dieser Cloud stehen nicht in der Tabelle' },
  why: 'Die Geräte eines Mandanten in einer nationalen Cloud werden über eigene Hosts registriert. Dass die kommerziellen antworten, sagt über sie nichts.',
  look: {
    summary: 'Das Netzwerk mit der Hostliste der eigenen Cloud vergleichen.',
    steps: [
      'Die Liste der Netzwerkendpunkte von Microsoft Intune für die eigene Cloud öffnen; die Seite unten verweist darauf.',
      'In Firewall und Proxy ihre Hosts für dieses Netzwerk zulassen, ohne Anmeldung: OOBE hat noch keinen Benutzer.',
      'Auch den Anmeldedienst und Microsoft Graph der eigenen Cloud zulassen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
