import { factDefinitions } from '../../core/facts/index.ts'
import type { Permission } from '../../core/ipc/account.ts'
import type { Language } from '../../core/words/language.ts'
import { scopes } from './scopes.ts'

/** What each permission is for, in words for the person who grants it. */
export function permissionList(language: Language): readonly Permission[] {
  return scopes.map(({ name, facts }) => ({ name, facts: [...new Set(facts.map((id) => factDefinitions[id].label[language]))] }))
}
