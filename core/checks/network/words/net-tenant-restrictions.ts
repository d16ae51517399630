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

export const words: Words<typeof en> = { en, de: en }
