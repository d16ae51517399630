import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  formats: {
    html: 'HTML, one file that opens anywhere',
    pdf: 'PDF, for a ticket or a print',
    json: 'JSON, for other tools',
    csv: 'CSV, one row per check',
  } satisfies { readonly [F in ExportFormat]: string },
  export: 'Export',
  saved: (file: string): string => `Saved as ${file}`,
  copy: 'Copy as text',
  copied: 'Copied as text',
  identifiers: 'Include identifiers',
  identifiersOn: 'The export names the device, its user and the tenant. Share it with care.',
  identifiersOff: 'Serial number, names, user and tenant are left out.',
}

const de: typeof en = {
  formats: {
    html: 'HTML, eine Datei, die sich überall öffnet',
    pdf: 'PDF, für ein Ticket oder zum Drucken',
    json: 'JSON, für andere Werkzeuge',
    csv: 'CSV, eine Zeile je Prüfung',
  },
  export: 'Exportieren',
  saved: (file) => `Gespeichert als ${file}`,
  copy: 'Als Text kopieren',
  copied: 'Als Text kopiert',
  identifiers: 'Mit Kennungen',
  identifiersOn: 'Der Export nennt das Gerät, seinen Benutzer und den Mandanten. Mit Bedacht weitergeben.',
  identifiersOff: 'Seriennummer, Namen, Benutzer und Mandant sind weggelassen.',
}

export const exportTexts: Words<typeof en> = { en, de }

/** What the export menus say. */
export const exportWords = inPageLanguage(exportTexts)
