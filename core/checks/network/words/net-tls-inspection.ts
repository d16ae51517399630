import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TLS inspection',
  title: { pass: 'No TLS inspection seen', fail: 'TLS inspection or an unknown certificate issuer seen' },
  why: 'A proxy that opens encrypted connections breaks the certificate sign-in of the device and health attestation. Setup then fails with errors that do not name the proxy.',
  exempt: {
    summary: 'Exempt the named hosts from TLS inspection.',
    steps: [
      'On the proxy or firewall, add the hosts named under "What we saw" to the list that is passed through without inspection.',
      'Add *.manage.microsoft.com, *.dm.microsoft.com and *.attest.azure.net as well.',
      'Do not install the certificate of the proxy on the device instead: in OOBE it is not there yet.',
      'Scan again in the same network.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
