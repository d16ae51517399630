import type { EspCategory, EspStatus } from '../../facts/stuck.ts'
import type { Language } from '../../words/language.ts'
import { espPage } from './words/esp-page.ts'

export interface NamedCategory {
  readonly name: string
  readonly category: EspCategory
}

const parts = ['devicePreparation', 'deviceSetup', 'accountSetup'] as const

/** The parts of the enrollment status page that Windows has recorded, in their order. */
export function namedCategories(status: EspStatus, language: Language): readonly NamedCategory[] {
  return parts.flatMap((part) => {
    const category = status[part]
    return category === null ? [] : [{ name: espPage[language].parts[part], category }]
  })
}
