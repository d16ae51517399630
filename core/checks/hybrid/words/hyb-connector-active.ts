import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Intune Connector for Active Directory',
  title: { pass: 'Connectors are active', fail: 'Too few connectors are active' },
  why: 'Only an active connector in the domain of the device can create its computer account. Without one the join stops with 0x80070774; with a single one setup depends on one server.',
  repair: {
    summary: 'Bring a connector to life in the domain that the device joins.',
    steps: [
      'On a server of that domain (Windows Server 2016 or later, .NET Framework 4.7.2 or later), look in services.msc whether Intune ODJConnector Service is running.',
      'Check that the server reaches Intune, and sign the connector in again where it shows an error.',
      'Install a second connector on another server of the same domain, so that one may fail.',
      `Scan again when the Intune admin center shows the connector as active under ${portal.en.intuneConnector}.`,
    ],
  },
  active: 'Active connectors',
  of: (active: number, all: number) => `${String(active)} of ${String(all)}`,
  atLeastTwo: 'At least 2',
  domain: 'Domain of the connectors',
  notVisible: 'Not visible from the tenant',
}

const de: typeof en = {
  topic: 'Intune Connector for Active Directory',
  title: { pass: 'Connectors sind aktiv', fail: 'Zu wenige Connectors sind aktiv' },
  why: 'Nur ein aktiver Connector in der Domäne des Geräts kann dessen Computerkonto anlegen. Ohne ihn endet der Beitritt mit 0x80070774; mit einem einzigen hängt die Einrichtung an einem Server.',
  repair: {
    summary: 'In der Domäne, der das Gerät beitritt, einen Connector zum Laufen bringen.',
    steps: [
      'Auf einem Server dieser Domäne (Windows Server 2016 oder neuer, .NET Framework 4.7.2 oder neuer) in services.msc nachsehen, ob „Intune ODJConnector Service“ läuft.',
      'Prüfen, ob der Server Intune erreicht, und den Connector neu anmelden, wenn er einen Fehler zeigt.',
      'Einen zweiten Connector auf einem anderen Server derselben Domäne installieren, damit einer ausfallen darf.',
      `Neu prüfen, wenn das Intune Admin Center den Connector unter ${portal.de.intuneConnector} als aktiv zeigt.`,
    ],
  },
  active: 'Aktive Connectors',
  of: (active, all) => `${String(active)} von ${String(all)}`,
  atLeastTwo: 'Mindestens 2',
  domain: 'Domäne der Connectors',
  notVisible: 'Vom Mandanten aus nicht zu sehen',
}

export const words: Words<typeof en> = { en, de }
