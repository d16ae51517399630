import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

/** Everything goes behind the name of a file. */
const en = {
  damagedLog: 'is a damaged or unfinished event log',
  noXml: (line: string) => `is no complete XML (line ${line})`,
  deepXml: (levels: string) => `is nested more than ${levels} levels deep, which no report is`,
  manyElements: (most: string) => `holds more than ${most} elements, which no report does`,
  nothingToRead: 'holds nothing that Preflight reads: output of MdmDiagnosticsTool, a registry export or an evidence file was expected',
  oneHash: 'should hold the hash of one device',
  manyKeys: (most: string) => `holds more than ${most} registry keys`,
  manyValues: (most: string) => `holds more than ${most} registry values of interest`,

  noArchive: 'is neither a CAB nor a ZIP archive',
  archiveTooLarge: (megabytes: string) => `is larger than ${megabytes} MB, which is too large for diagnostics`,
  noCab: 'is cut off or no CAB archive',
  noZip: 'is cut off or no ZIP archive: its directory is missing',
  hugeZip: 'is a ZIP archive of more than 4 GB, which no diagnostics archive is',
  manyFiles: (files: string, most: string) => `lists ${files} files, more than the ${most} that are read`,
  brokenCab: 'has a broken CAB directory',
  brokenZip: 'has a broken ZIP directory',
  fileTooLarge: (megabytes: string) => `holds more than ${megabytes} MB`,
  bomb: (times: string) => `would unpack to more than ${times} times its size`,
  togetherTooLarge: (megabytes: string) => `is left out: together the files hold more than ${megabytes} MB`,
  encrypted: 'is encrypted',
  damagedInZip: 'is damaged inside the ZIP archive',
  damagedInCab: 'is damaged inside the CAB archive',
  inOtherCab: 'goes on in another CAB archive, which is not read',
  farInCab: 'lies too far inside the CAB archive',
  quantum: 'is packed with Quantum, which is not read: unpack the CAB archive with expand.exe and choose the folder',
}

const de: typeof en = {
  damagedLog: 'ist ein beschädigtes oder unfertiges Ereignisprotokoll',
  noXml: (line) => `ist kein vollständiges XML (Zeile ${line})`,
  deepXml: (levels) => `ist tiefer als ${levels} Ebenen verschachtelt; so tief ist kein solcher Bericht`,
  manyElements: (most) => `enthält mehr als ${most} Elemente; so viele hat kein solcher Bericht`,
  nothingToRead: 'enthält nichts, was Preflight liest; erwartet war eine Ausgabe von MdmDiagnosticsTool, ein Registry-Export oder eine Nachweisdatei',
  oneHash: 'müsste den Hash genau eines Geräts enthalten',
  manyKeys: (most) => `enthält mehr als ${most} Registry-Schlüssel`,
  manyValues: (most) => `enthält mehr als ${most} Registry-Werte, die zu lesen wären`,

  noArchive: 'ist weder ein CAB- noch ein ZIP-Archiv',
  archiveTooLarge: (megabytes) => `ist größer als ${megabytes} MB; das ist zu groß für Diagnosedaten`,
  noCab: 'ist abgeschnitten oder kein CAB-Archiv',
  noZip: 'ist abgeschnitten oder kein ZIP-Archiv: Das Inhaltsverzeichnis fehlt',
  hugeZip: 'ist ein ZIP-Archiv von mehr als 4 GB; so groß ist kein Diagnosearchiv',
  manyFiles: (files, most) => `führt ${files} Dateien auf; gelesen werden höchstens ${most}`,
  brokenCab: 'ist ein CAB-Archiv mit beschädigtem Inhaltsverzeichnis',
  brokenZip: 'ist ein ZIP-Archiv mit beschädigtem Inhaltsverzeichnis',
  fileTooLarge: (megabytes) => `enthält mehr als ${megabytes} MB`,
  bomb: (times) => `würde beim Entpacken auf mehr als das ${times}-Fache anwachsen`,
  togetherTooLarge: (megabytes) => `bleibt ungelesen: Zusammen enthalten die Dateien mehr als ${megabytes} MB`,
  encrypted: 'ist verschlüsselt',
  damagedInZip: 'ist im ZIP-Archiv beschädigt',
  damagedInCab: 'ist im CAB-Archiv beschädigt',
  inOtherCab: 'geht in einem anderen CAB-Archiv weiter, das nicht gelesen wird',
  farInCab: 'liegt zu weit hinten im CAB-Archiv',
  quantum: 'ist mit Quantum gepackt und wird nicht gelesen: das CAB-Archiv mit expand.exe entpacken und den Ordner auswählen',
}

/** Why a file of diagnostics could not be used. */
export const diagnosticsWords: Words<typeof en> = { en, de }

export const sayDiagnostics = sayFrom(diagnosticsWords)
