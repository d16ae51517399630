import { englishWords } from './texts-of.ts'

/** Texts that are the same in every language: what Microsoft, makers and administrators named, and what is typed. */
const names = [
  /„[^“]*“|“[^”]*”|"[^"]*"/g,
  /Windows Hello for Business|Intune Connectors? for Active Directory|Pro for Workstations|Pacific Standard Time|Microsoft Intune Plan|Microsoft 365 Apps/g,
  /Windows UEFI CA \d+ in db|Microsoft Corporation KEK 2K CA \d+ in KEK|Get-SecureBootUEFI -Name \w+|Microsoft-Windows-[^;(]*/g,
  /(?:Intune|Authentication) Administrator\b/g,
  // What the administrators of the demo tenant named.
  /Autopilot - [^,;]*|All users and all devices|Device Guard|Fabrikam VPN|Company Portal|Windows Sign In|Require multifactor authentication for all users/g,
  // What Intune wrote into its events.
  /The user has no license/g,
  // Paths, addresses, ids, codes, versions and numbers: whatever holds a digit or a sign that words do not have.
  /\S*[\d\\/_@#%={}[\]<>|*$]\S*/g,
  /\S+\.\S+/g,
  /\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g,
  /\b\p{Lu}?\p{Ll}+\p{Lu}\S*/gu,
  /\b\p{Lu}{2,}s?\b/gu,
]

/** Whether a text has more than two words that somebody could translate. */
function hasWords(text: string): boolean {
  return (withoutNames(text).match(/\p{L}{2,}/gu) ?? []).length > 2
}

function withoutNames(text: string): string {
  return names.reduce((left, name) => left.replace(name, ' '), text)
}

/** Texts that are the same in two languages although they hold words. */
export function sharedTexts(english: Iterable<string>, german: ReadonlySet<string>): readonly string[] {
  return [...new Set(english)].filter((text) => german.has(text) && hasWords(text))
}

/** Texts at the same place of two values that are the same although they hold words, with the path to them. */
export function untranslatedTexts(english: unknown, german: unknown, path = ''): readonly string[] {
  if (typeof english === 'string') return english === german && hasWords(english) ? [`${path}: ${english}`] : []
  if (typeof english !== 'object' || english === null || typeof german !== 'object' || german === null) return []
  const other = german as Readonly<Record<string, unknown>>
  return Object.entries(english).flatMap(([key, value]) => untranslatedTexts(value, other[key], path === '' ? key : `${path}.${key}`))
}

/** German texts that hold words of English sentences, with the path to them. */
export function englishTexts(german: unknown, path = ''): readonly string[] {
  if (typeof german === 'string') return englishWords.test(withoutNames(german)) ? [`${path}: ${german}`] : []
  if (typeof german !== 'object' || german === null) return []
  return Object.entries(german).flatMap(([key, value]) => englishTexts(value, path === '' ? key : `${path}.${key}`))
}

/** Texts that show a day as machines write it; a text that is nothing but a moment is for the window to format. */
export function machineDays(told: unknown, path = ''): readonly string[] {
  if (typeof told === 'string') return /\b20\d\d-\d\d\b/.test(told.replace(/^20\d\d-\d\d(?:-\d\d)?(?:T[\d:.]+Z)?$/, '')) ? [`${path}: ${told}`] : []
  if (typeof told !== 'object' || told === null) return []
  return Object.entries(told).flatMap(([key, value]) => machineDays(value, path === '' ? key : `${path}.${key}`))
}
