import type { FindingTable, FindingWords } from './finding-words.ts'

const captureAgain = 'Den Hash am Gerät neu erfassen.'
const copyAgain = 'Den Hash neu von seiner Quelle kopieren oder am Gerät neu erfassen.'
const writeIdentity = 'Der Dienst lehnt den Hash vielleicht ab. Den richtigen Wert mit dem Werkzeug des Hardwareherstellers schreiben und neu erfassen.'

function words(title: string, advice = ''): FindingWords {
  return { title, advice }
}

/** The German texts for the messages of the decoder. */
export const findingWordsDe: FindingTable = {
  EMPTY: words('Es ist kein Hash da', captureAgain),
  UTF16_AS_TEXT: words('Der Text war UTF-16, gelesen als einzelne Bytes', 'Die Nullbytes sind entfernt.'),
  FROM_OA3_XML: words('Der Hash stammt aus einem OA3-Bericht'),
  WHITESPACE: words('Der Text enthielt Zeilenumbrüche, Leerzeichen oder unsichtbare Zeichen', 'Sie sind entfernt.'),
  QUOTES: words('Der Text stand in Anführungszeichen oder zwischen Trennzeichen', 'Sie sind entfernt.'),
  SPACE_AS_PLUS: words('Aus den Pluszeichen waren Leerzeichen geworden', 'Das macht ein Webformular oder ein Link. Sie sind wieder eingesetzt.'),
  URL_ENCODED: words('Zeichen waren als Prozentcodes geschrieben', 'Sie sind wieder eingesetzt.'),
  JSON_ESCAPED: words('Der Text enthielt die umgekehrten Schrägstriche von JSON', 'Sie sind entfernt.'),
  URLSAFE_ALPHABET: words('Der Text war im URL-sicheren Alphabet von Base64 geschrieben', 'Er ist umgewandelt; der Import nimmt das normale Alphabet.'),
  NOT_BASE64: words('Der Text enthält ein Zeichen, das kein Hash hat', copyAgain),
  RETYPED_PREFIX: words('Der Hash beginnt mit dem Buchstaben O, wo eine Null stehen muss', 'Er wurde abgetippt oder aus einem Bild gelesen. Den Text selbst kopieren.'),
  EXCEL_NUMBER: words('Eine Tabellenkalkulation hat den Hash durch eine Zahl ersetzt', captureAgain),
  INNER_PADDING: words('Mitten im Text steht ein Gleichheitszeichen', `Zwei Hashes sind zusammengelaufen, oder der Text ist beschädigt. ${copyAgain}`),
  LENGTH: words('Der Text ist nicht 4000 Zeichen lang'),
  MISALIGNED: words('Die Länge des Textes passt nicht zu Base64', 'Der Import antwortet auf so einen Text mit einem Fehler zu Edm.Binary.'),
  MAGIC: words('Das ist kein Hardwarehash', 'Nachsehen, ob der richtige Text oder die richtige Spalte genommen wurde. Ein Hash beginnt mit T0.'),
  PAYLOAD_LENGTH: words('Der Hash nennt eine Länge, die nicht sein kann', copyAgain),
  RECORD_LENGTH: words('Die Datensätze im Hash passen nicht zusammen', copyAgain),
  RECORD_CONTENT: words('Ein Datensatz ist kürzer, als seine Art es braucht', 'Er ist weggelassen.'),
  TRUNCATED: words('Der Hash ist abgeschnitten', `Was fehlt, lässt sich nicht wiederherstellen. ${copyAgain}`),
  NO_CHECKSUM: words('Der Hash hat keine Prüfsumme', copyAgain),
  CHECKSUM: words('Die Prüfsumme stimmt nicht: Der Hash wurde verändert', copyAgain),
  TWO_HASHES: words('Auf den ersten Hash folgt ein zweiter', 'Jeden Hash in eine eigene Zeile setzen.'),
  PADDING: words('Hinter der Prüfsumme steht etwas, das nicht zum Hash gehört', 'Es ist weggelassen.'),
  BLOB_SIZE: words('Das Füllende hat eine andere Länge, als Windows sie schreibt', 'Betroffen sind nur Nullen.'),
  TPM_MISSING: words('Der Hash kennt kein TPM', 'Selbstbereitstellung und Vorabbereitstellung gehen mit diesem Hash nicht, der benutzergesteuerte Modus schon.'),
  TPM_VERSION_MISSING: words('Der Hash hat einen TPM-Schlüssel, aber keine TPM-Version'),
  TPM_NOT_2_0: words('Das TPM hat nicht die Version 2.0', 'Selbstbereitstellung und Vorabbereitstellung brauchen TPM 2.0.'),
  EKPUB_MISSING: words('Der Hash hat keinen Endorsement Key des TPM', 'In vollem Windows neu erfassen: Windows PE kann den Schlüssel oft nicht lesen.'),
  EK_ID_MISMATCH: words('Die Geräte-ID passt nicht zum TPM-Schlüssel', `Der Hash wurde bearbeitet oder zusammengesetzt. Nicht registrieren. ${captureAgain}`),
  EK_ID_SOURCE: words('Die Geräte-ID kommt nicht vom TPM, obwohl ein Schlüssel da ist'),
  SERIAL_PLACEHOLDER: words('Die Seriennummer ist leer oder ein Platzhalter', writeIdentity),
  MANUFACTURER_PLACEHOLDER: words('Der Hersteller ist leer oder ein Platzhalter', writeIdentity),
  PRODUCT_NAME_PLACEHOLDER: words('Das Modell ist leer oder ein Platzhalter'),
  UUID_BAD: words('Die SMBIOS-UUID fehlt oder ist eine, die viele Geräte haben'),
  NO_MAC: words('Der Hash kennt keinen Netzwerkadapter', 'Bei manchen VMs normal; sonst den Treiber installieren und neu erfassen.'),
  NO_DISK: words('Der Hash kennt keinen fest eingebauten Datenträger', 'Bei manchen VMs normal.'),
  WINPE: words('Der Hash wurde in Windows PE erfasst', 'Angaben zu Adaptern, Bildschirmen und TPM können unvollständig sein.'),
  VIRTUAL: words('Das Gerät ist eine virtuelle Maschine', 'Selbstbereitstellung und Vorabbereitstellung brauchen ein physisches TPM.'),
  NO_PRODUCT_KEY_ID: words('Der Hash hat keine ID des Produktschlüssels', 'Normal bei VMs und bei Einzelhandels- oder Volumenlizenzen.'),
  UNKNOWN_RECORDS: words('Der Hash hat Datensätze, die noch niemand erklärt hat', 'Sie schaden nicht.'),
  UTC_OFFSET: words('Die Zeitzone im Hash kann nicht sein', 'Alte Versionen von Windows schreiben das.'),
}
