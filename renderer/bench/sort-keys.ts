export const sortKeys = ['status', 'name', 'serial', 'model', 'fix', 'scenario', 'user', 'source', 'age'] as const

export type SortKey = (typeof sortKeys)[number]

/** By which column, and whether turned around. Ascending is the order one wants first: worst, A to Z, youngest. */
export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}
