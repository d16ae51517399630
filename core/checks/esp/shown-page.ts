import { notApplicable, type Finding } from '../../engine/finding.ts'
import type { AppName } from '../../facts/esp-page.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../words/language.ts'
import { sharedWords } from './words/shared.ts'

/** A page that is not shown can neither wait nor give up. Null: it is shown, or nobody could read whether it is. */
export function withoutPage(name: Fact<string | null>, language: Language): Finding | null {
  return name.status === 'known' && name.value === null ? notApplicable(sharedWords[language].noPage) : null
}

/** Selected apps by name; the id stands for an app whose name is not known. */
export function appList(ids: readonly string[], names: Fact<readonly AppName[]>, language: Language): string {
  const known = new Map(names.status === 'known' ? names.value.map(({ id, name }) => [id, name]) : [])
  return nameList(ids.map((id) => known.get(id) ?? id), language)
}

/** At most this many names in one row of evidence. */
const shownNames = 8

/** Names in one text, the first ones only. */
export function nameList(names: readonly string[], language: Language): string {
  const say = sharedWords[language]
  const more = names.length - shownNames
  const shown = names.slice(0, shownNames).map((name) => (name === '' ? say.noName : name)).join(', ')
  return more > 0 ? say.andMore(shown, more) : shown
}
