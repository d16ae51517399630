import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Tenant restrictions',
  title: { pass: 'No proxy can restrict tenants at sign-in', fail: 'Proxy opens the sign-in and may restrict tenants' },
  why: 'A proxy that lets only certain tenants sign in answers everybody else with AADSTS500021 or AADSTS500022. On a bench in a foreign network that ends OOBE at the sign-in.',
  ask: {
    summary: 'Ask whether the proxy limits which tenants may sign in, and add this tenant.',
    steps: [
      'Ask the network administrator whether the proxy sets the header Restrict-Access-To-Tenants or sec-Restrict-Tenant-Access-Policy.',
      'When it does, add this tenant to the list, or let login.microsoftonline.com through without inspection.',
      'Sign in once at https://portal.office.com from the same network with an account of this tenant: AADSTS500021 and AADSTS500022 mean that the tenant is not on the list.',
    ],
  },
}

const de: typeof en = {
  topic: 'Mandanteneinschränkungen',
  title: { pass: 'Kein Proxy kann bei der Anmeldung Mandanten einschränken', fail: 'Proxy öffnet die Anmeldung und schränkt vielleicht Mandanten ein' },
  why: 'Ein Proxy, der nur bestimmte Mandanten anmelden lässt, antwortet allen anderen mit AADSTS500021 oder AADSTS500022. Auf einer Werkbank in einem fremden Netzwerk endet OOBE damit bei der Anmeldung.',
  ask: {
    summary: 'Klären, ob der Proxy die Anmeldung auf bestimmte Mandanten beschränkt, und diesen Mandanten aufnehmen.',
    steps: [
      'Den Netzwerkadministrator fragen, ob der Proxy den Header Restrict-Access-To-Tenants oder sec-Restrict-Tenant-Access-Policy setzt.',
      'Wenn ja, diesen Mandanten in die Liste aufnehmen oder login.microsoftonline.com ohne TLS-Inspektion durchlassen.',
      'Im selben Netzwerk einmal mit einem Konto dieses Mandanten an https://portal.office.com anmelden: AADSTS500021 und AADSTS500022 bedeuten, dass der Mandant nicht auf der Liste steht.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
