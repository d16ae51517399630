import { describe, expect, it } from 'vitest'
import { areaNames } from '../../core/catalog/area-names.ts'
import { catalogWords } from '../../core/catalog/words.ts'
import { checks } from '../../core/checks/index.ts'
import { factDefinitions, factIds } from '../../core/facts/index.ts'
import { chainWords } from '../../core/profile-chain/words.ts'
import { ruleWords } from '../../core/profile-chain/rule-words.ts'
import { timelineWords } from '../../core/timeline/words.ts'
import { estimateWords } from '../../core/waiting/estimate-words.ts'
import { reportWords } from '../../core/report/words.ts'
import { explainWords } from '../../main/cli/explain-words.ts'
import { detailWords } from '../../core/facts/detail-words.ts'
import { answerWords } from '../../main/tenant/answer-words.ts'
import { evidenceWords } from '../../main/evidence/evidence-words.ts'
import { failureWords } from '../../main/graph/failure-words.ts'
import { formWords } from '../../main/probes/form-words.ts'
import { probeWords } from '../../main/probes/probe-words.ts'
import { tenantWords } from '../../main/tenant/tenant-words.ts'
import { englishWords, textsOf, untranslated } from './texts-of.ts'

describe.each([
  ...checks.map((check) => ({ name: check.id, words: check.words as { readonly en: unknown; readonly de: unknown } })),
  { name: 'report', words: reportWords },
  { name: 'explain', words: explainWords },
  { name: 'timeline', words: timelineWords },
  { name: 'profile chain', words: chainWords },
  { name: 'membership rules', words: ruleWords },
  { name: 'waiting estimate', words: estimateWords },
  { name: 'catalog', words: catalogWords },
  { name: 'areas', words: areaNames },
  { name: 'uncollected facts', words: detailWords },
  { name: 'unread evidence', words: evidenceWords },
  { name: 'unread forms', words: formWords },
  { name: 'unread probes', words: probeWords },
  { name: 'unanswered calls', words: failureWords },
  { name: 'unread answers of the tenant', words: answerWords },
  { name: 'unread parts of the tenant', words: tenantWords },
  { name: 'facts', words: { en: factIds.map((id) => factDefinitions[id].label.en), de: factIds.map((id) => factDefinitions[id].label.de) } },
])('the words of $name', ({ words }) => {
  const english = textsOf(words.en)
  const german = textsOf(words.de)

  it('are complete in German', () => {
    expect(german.map(([path]) => path)).toEqual(english.map(([path]) => path))
    for (const [path, text] of german) expect(text === '', path).toBe(new Map(english).get(path) === '')
  })

  it('are German there', () => {
    for (const [path, text] of german) expect(text.replaceAll(untranslated, ''), path).not.toMatch(englishWords)
  })

  it('are sentences where the English ones are', () => {
    const own = new Map(german)
    for (const [path, text] of english) {
      if (/^[A-Z].{20,}\.$/.test(text)) expect(own.get(path), path).toMatch(/[.“)]$/)
    }
  })
})

it('fails for a table that is not translated', () => {
  expect(textsOf({ topic: 'A', steps: ['B'], of: (one: number, all: number) => `${String(one)} of ${String(all)}` })).toEqual([
    ['topic', 'A'],
    ['steps.0', 'B'],
    ['of', '7 of 7'],
  ])
  expect('Open the page.').toMatch(englishWords)
})
