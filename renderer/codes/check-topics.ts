import { checks } from '../../core/checks/index.ts'
import { pageLanguage } from '../page-language.ts'

/** What each check is about, by id. Brings every check along: for code that is loaded on demand only. */
const topics: ReadonlyMap<string, string> = new Map(checks.map(({ id, words }) => [id, words[pageLanguage].topic]))

/** The topics of the checks that this version has; one that it does not have helps nobody. */
export function topicsOf(checkIds: readonly string[]): readonly string[] {
  return checkIds.flatMap((id) => topics.get(id) ?? [])
}
