import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Registration in another tenant',
  title: { pass: 'No other tenant claims the device', fail: 'Device is registered in another tenant' },
  why: 'Setup shows the name of the tenant that registered the hardware and refuses accounts of any other one. Only the owning tenant or Microsoft can release it.',
  noError: 'No error',
  noTenant: 'No tenant is cached',
  release: {
    summary: 'Have the tenant that owns the registration release the device.',
    steps: [
      'Find out who owned the device or its mainboard before: a previous owner, the reseller or a repair pool.',
      'Ask that tenant, or the partner who registered the device, to deregister it.',
      'When nobody answers, open a support case with Microsoft and send the proof of purchase.',
      'Register the device in this tenant, reset it and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Registrierung in einem anderen Mandanten',
  title: { pass: 'Kein anderer Mandant beansprucht das Gerät', fail: 'Gerät ist in einem anderen Mandanten registriert' },
  why: 'Die Einrichtung zeigt den Namen des Mandanten, der die Hardware registriert hat, und weist Konten jedes anderen ab. Nur der besitzende Mandant oder Microsoft kann sie freigeben.',
  noError: 'Kein Fehler',
  noTenant: 'Kein Mandant ist zwischengespeichert',
  release: {
    summary: 'Das Gerät von dem Mandanten freigeben lassen, dem die Registrierung gehört.',
    steps: [
      'Klären, wem das Gerät oder seine Hauptplatine vorher gehörte: einem früheren Besitzer, dem Händler oder einem Reparaturpool.',
      'Diesen Mandanten oder den Partner, der das Gerät registriert hat, die Registrierung aufheben lassen.',
      'Antwortet niemand, einen Supportfall bei Microsoft öffnen und den Kaufbeleg senden.',
      'Das Gerät in diesem Mandanten registrieren, zurücksetzen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
