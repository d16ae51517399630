import { describe, expect, it } from 'vitest'
import { saidAgain } from '../../../core/words/said-again.ts'

const en = { plain: 'It is (not) here.', part: (line: string) => `line ${line}`, whole: (file: string, place: string) => `${file} ends at ${place}.` }
const de: typeof en = { plain: 'Es ist (nicht) da.', part: (line) => `Zeile ${line}`, whole: (file, place) => `${file} endet in ${place}.` }
const again = saidAgain({ en, de }, (value, language) => (language === 'de' && value === 'Nothing' ? 'Nichts' : value))

describe('a sentence of a table', () => {
  it.each([
    [en.plain, de.plain],
    [en.whole('a\nb $& \\', '7'), de.whole('a\nb $& \\', '7')],
    ['Nothing ends at 3.', 'Nichts endet in 3.'],
    ['a.txt ends at line 3.', 'a.txt endet in Zeile 3.'],
  ])('is read back: %s', (text, german) => {
    expect(again(text)).toEqual({ en: text, de: german })
  })

  it.each(['', 'It is here.', 'It is (not) here', ' ends at .', 'Nothing of the table.'])('is not read out of %j', (text) => {
    expect(again(text)).toBeNull()
  })
})
