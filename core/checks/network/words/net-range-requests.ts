import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Partial downloads',
  title: { pass: 'Partial downloads work', fail: 'Partial downloads are not let through' },
  why: 'Apps arrive in parts. A network that only hands out whole files makes app installs on the enrollment status page slow or end in a timeout.',
  allow: {
    summary: 'Let partial downloads through the proxy or firewall.',
    steps: [
      'On the proxy or firewall, allow HTTP range requests (partial responses) for *.manage.microsoft.com, *.windowsupdate.com and *.delivery.mp.microsoft.com.',
      'Turn off download scanning that fetches whole files first for these hosts.',
      'Scan again in the same network.',
    ],
  },
}

const de: typeof en = {
  topic: 'Teildownloads',
  title: { pass: 'Teildownloads funktionieren', fail: 'Teildownloads werden nicht durchgelassen' },
  why: 'Apps kommen in Teilen an. Gibt ein Netzwerk nur ganze Dateien heraus, werden App-Installationen auf der Registrierungsstatusseite langsam oder laufen in eine Zeitüberschreitung.',
  allow: {
    summary: 'Teildownloads durch Proxy oder Firewall lassen.',
    steps: [
      'In Proxy oder Firewall HTTP-Bereichsanforderungen (Range, Teilantworten) für *.manage.microsoft.com, *.windowsupdate.com und *.delivery.mp.microsoft.com zulassen.',
      'Für diese Hosts die Downloadprüfung ausschalten, die zuerst ganze Dateien lädt.',
      'Im selben Netzwerk neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
