import type { EspCategory, EspState, EspStatus } from '../../facts/stuck.ts'

export const espStateWords: { readonly [K in EspState]: string } = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  succeeded: 'Succeeded',
  failed: 'Failed',
  'not-required': 'Not required',
  'restart-required': 'Restart required',
  unknown: 'Not recorded',
}

export interface NamedCategory {
  readonly name: string
  readonly category: EspCategory
}

/** The parts of the enrollment status page that Windows has recorded, in their order. */
export function namedCategories(status: EspStatus): readonly NamedCategory[] {
  const all = [
    ['Device preparation', status.devicePreparation],
    ['Device setup', status.deviceSetup],
    ['Account setup', status.accountSetup],
  ] as const
  return all.flatMap(([name, category]) => (category === null ? [] : [{ name, category }]))
}
