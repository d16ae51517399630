import { describe, expect, it } from 'vitest'
import { checksumOf, codesToLookAt, type CodeChecksums } from '../../../build/code-checksums.ts'
import { codeIn, germanTexts } from '../../../core/codes/code-texts.ts'
import checksums from '../../../core/codes/error-codes.de.checksums.json' with { type: 'json' }
import { errorCodes, findCode } from '../../../core/codes/find-code.ts'
import { publishedMeaning } from '../../../core/codes/published-meaning.ts'

/** English words that no German sentence holds. */
const englishWords = /\b(?:the|and|with|without|is|are|were|of|not|no|or|for|this|that|has|have|cannot|user|users|device|server|answer|wrong|missing|blocked|expired|policy|sign-in|try|again|check|set|open|remove|look)\b/i

/** Names of products, what English portals and screens say, and what looks like code. */
const untranslated = /„[^“]*“|Windows Hello for Business|\b(?:preflight hash|shutdown \/r \/t 0)\b|\S*[\w-]+\.(?:com|net)\S*|\b\w*[A-Z]\w*[A-Z]\w*\b/g

const words = (text: string): string => text.replaceAll(/Server(?:s|n)?\b/g, '').replaceAll(untranslated, '')

describe('the German texts of the codes', () => {
  it('are there for every code, in the order of the table, and for nothing else', () => {
    expect([...germanTexts.keys()]).toEqual(errorCodes.map(({ code }) => code))
  })

  it.each(errorCodes.map((entry) => [entry.code, entry] as const))('%s says as much as in English, in German sentences', (code, entry) => {
    const german = germanTexts.get(code)
    expect([german?.causes.length, german?.fixes.length]).toEqual([entry.causes.length, entry.fixes.length])
    for (const sentence of [german?.meaning ?? '', ...(german?.causes ?? []), ...(german?.fixes ?? [])]) {
      expect(sentence).toMatch(/^[\p{Lu}a-z0-9].*\.$/u)
      expect(sentence).not.toMatch(/!|\bbitte\b|\bSie\b|["']|undefined/)
      expect(words(sentence), sentence).not.toMatch(englishWords)
    }
    // React and readers tell the lines apart by their text.
    expect(new Set(german?.causes).size).toBe(entry.causes.length)
    expect(new Set(german?.fixes).size).toBe(entry.fixes.length)
  })

  it.each(errorCodes.map((entry) => [entry.code, entry] as const))('%s is as sure of itself as in English', (code, entry) => {
    const meaning = germanTexts.get(code)?.meaning ?? ''
    expect(/^Nicht überprüft: /.test(meaning)).toBe(entry.meaning.startsWith('Not verified: '))
    expect(/^Nicht dokumentiert: /.test(meaning)).toBe(entry.meaning.startsWith('Not documented: '))
    expect(/^Umstritten: /.test(meaning)).toBe(entry.meaning.startsWith('Contested: '))
  })

  it.each(errorCodes.map((entry) => [entry.code, entry] as const))('%s names the same codes, hosts, numbers and commands', (_code, entry) => {
    const { meaning, causes, fixes } = codeIn(entry, 'de')
    const exact = (text: string): readonly string[] =>
      [...text.matchAll(/\b0x[0-9A-F]{8}\b|\bAADSTS\d+\b|\bKB\d+\b|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net)\b|\b\d{2,}\b|\b(?:tpmtool|wlidsvc|preflight hash|shutdown \S+ \S+ \d)/g)].map(([found]) => found).sort()
    expect(exact(meaning)).toEqual(exact(entry.meaning))
    for (const [index, cause] of entry.causes.entries()) expect(exact(causes[index] ?? '')).toEqual(exact(cause))
    for (const [index, fix] of entry.fixes.entries()) expect(exact(fixes[index] ?? '')).toEqual(exact(fix))
  })

  it('translate the English text of today', () => {
    const outdated = codesToLookAt(errorCodes, checksums)
    expect(outdated, `Look at the German text of these codes again, then run npx tsx build/write-code-checksums.ts ${outdated.join(' ')}`).toEqual([])
  })

  it('have no checksum of a code that is gone', () => {
    expect(Object.keys(checksums)).toEqual(errorCodes.map(({ code }) => code))
  })

  it('find English words in a text that is not translated', () => {
    const untouched = errorCodes.filter(({ meaning, causes, fixes }) => ![meaning, ...causes, ...fixes].some((text) => englishWords.test(words(text))))
    expect(untouched.map(({ code }) => code)).toEqual([])
  })
})

describe('codesToLookAt', () => {
  const entry = { code: 'A', meaning: 'One.', causes: ['Two.', 'Three.'], fixes: ['Four.'] }
  const before: CodeChecksums = { A: '13f8e2a1b0c9' }
  const stamped = (of: typeof entry): CodeChecksums => ({ A: checksumOf(of) })

  it.each([
    ['the meaning', { ...entry, meaning: 'One!' }],
    ['a cause', { ...entry, causes: ['Two.', 'Tree.'] }],
    ['the order of the causes', { ...entry, causes: ['Three.', 'Two.'] }],
    ['a fix', { ...entry, fixes: ['Four.', 'Five.'] }],
    ['where a sentence belongs', { ...entry, causes: ['Two.'], fixes: ['Three.', 'Four.'] }],
  ])('notices that %s has changed', (_what, changed) => {
    expect(codesToLookAt([entry], stamped(entry))).toEqual([])
    expect(codesToLookAt([changed], stamped(entry))).toEqual(['A'])
  })

  it('names a code that was never stamped, or with something else', () => {
    expect(codesToLookAt([entry], {})).toEqual(['A'])
    expect(codesToLookAt([entry], before)).toEqual(['A'])
  })
})

describe('codeIn', () => {
  const [entry] = findCode('0x80180014')
  if (entry === undefined) throw new Error('0x80180014 is not in the table.')

  it('leaves the English entry as it is', () => {
    expect(codeIn(entry, 'en')).toBe(entry)
  })

  it('changes the sentences and how sources are written, and nothing else', () => {
    const german = codeIn(entry, 'de')
    expect(german.meaning).toBe('Dieses Gerät, seine Plattform oder seine Version darf nicht registriert werden.')
    expect(german.fixes).not.toEqual(entry.fixes)
    expect({ ...german, meaning: entry.meaning, causes: entry.causes, fixes: entry.fixes, sources: entry.sources }).toEqual(entry)
    expect(german.sources).toHaveLength(entry.sources.length)
    expect(german.sources.join('\n')).not.toMatch(/Field reports|\d{4}-\d\d$/m)
    expect(codeIn({ ...entry, sources: ['Field reports, 2026-11'] }, 'de').sources).toEqual(['Berichte aus der Praxis, 11.2026'])
  })

  it('keeps the English text of an entry without a German one', () => {
    const { meaning, causes, fixes } = codeIn({ ...entry, code: '0x00000000' }, 'de')
    expect({ meaning, causes, fixes }).toEqual({ meaning: entry.meaning, causes: entry.causes, fixes: entry.fixes })
  })
})

describe('publishedMeaning', () => {
  it('follows the language', () => {
    expect(publishedMeaning('0x80180018', 'en')).toBe('The user has no usable license for management, or the MDM addresses of the tenant are wrong.')
    expect(publishedMeaning('0x80180018', 'de')).toBe('Der Benutzer hat keine brauchbare Lizenz für die Verwaltung, oder die MDM-Adressen des Mandanten sind falsch.')
  })

  it.each(['', '0x8badf00d', '0x81036501', '0x8018002A'])('says nothing about %j, which is unknown or no more than a hint', (code) => {
    expect([publishedMeaning(code, 'en'), publishedMeaning(code, 'de')]).toEqual([null, null])
  })
})
