import type { Language, Words } from '../words/language.ts'

/**
 * The parts of names of sources that are words. All else in such a name is the same in every language: a path of the
 * registry or of Microsoft Graph, a command, a class, a file.
 */
const en = {
  environment: 'whoami /groups and environment',
  pendingRestarts: 'Servicing, Windows Update and Session Manager keys of HKLM',
  systemDrive: '(system drive)',
  bootDisk: '(boot disk)',
  defaultRoutes: '(default routes)',
  notThere: '(not there)',
  systemProxy: 'System proxy for https://',
  endpoints: 'TCP, TLS and HTTP to the endpoints of Windows setup',
  tls: 'TLS to the endpoints of Windows setup',
  proxyAnswers: 'HTTP CONNECT to the hosts of setup by the system proxy',
  range: 'HTTP GET with a range,',
  attestation: 'HTTPS GET of the microsoftaik.azure.net host of this TPM',
  domainPorts: 'ping, TCP 389 and 88',
  date: 'HTTPS Date header',
  inventory: 'All VMs of the inventory',
  timeZone: 'time zone of the system',
  plannedUser: 'The plan for this device',
  evidence: 'The evidence',
  evidenceFile: 'Evidence file',
}

const de: typeof en = {
  environment: 'whoami /groups und Umgebung',
  pendingRestarts: 'Schlüssel von Wartung, Windows Update und Session Manager in HKLM',
  systemDrive: '(Systemlaufwerk)',
  bootDisk: '(Startdatenträger)',
  defaultRoutes: '(Standardrouten)',
  notThere: '(nicht vorhanden)',
  systemProxy: 'Systemproxy für https://',
  endpoints: 'TCP, TLS und HTTP zu den Endpunkten der Windows-Einrichtung',
  tls: 'TLS zu den Endpunkten der Windows-Einrichtung',
  proxyAnswers: 'HTTP CONNECT zu den Hosts der Einrichtung über den Systemproxy',
  range: 'HTTP GET mit Bereich,',
  attestation: 'HTTPS GET vom Host microsoftaik.azure.net dieses TPM',
  domainPorts: 'Ping, TCP 389 und 88',
  date: 'HTTPS-Kopfzeile Date',
  inventory: 'Alle VMs der Bestandsliste',
  timeZone: 'Zeitzone des Systems',
  plannedUser: 'Der Plan für dieses Gerät',
  evidence: 'Der Nachweis',
  evidenceFile: 'Nachweisdatei',
}

export const sourceNames: Words<typeof en> = { en, de }

const csvRow: Words<(row: string) => string> = {
  en: (row) => `Row ${row} of the CSV file`,
  de: (row) => `Zeile ${row} der CSV-Datei`,
}

const parts = Object.keys(en) as (keyof typeof en)[]

/**
 * Where a fact was read, as a person reads it. Facts and evidence files keep the English name, whatever the language of
 * the device was that wrote them.
 */
export function sourceName(source: string, language: Language): string {
  if (language === 'en') return source
  const names = sourceNames[language]
  const said = parts.reduce((name, part) => name.replaceAll(en[part], names[part]), source)
  return said.replace(/^Row (\d+) of the CSV file$/, (_all, row: string) => csvRow[language](row))
}
