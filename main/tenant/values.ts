import { z } from 'zod'

/** Text that Intune leaves out, nulls or empties at will; longer texts are hostile. */
export const looseText = z.string().max(4_000).nullish()

export const zeroId = '00000000-0000-0000-0000-000000000000'

/** Intune writes "none" as an empty text or as zeros. */
export function idOrEmpty(value: string | null | undefined): string {
  return value === null || value === undefined || value === zeroId ? '' : value
}

/** Intune writes "never" as the first day of year 1. Null for that and for anything that is no time. */
export function timeOrNull(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.startsWith('0001-01-01')) return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Escapes a text for a quoted OData value inside a URL. */
export function odataText(value: string): string {
  return encodeURIComponent(value.replaceAll("'", "''"))
}

/** `/users/{name}`; a name that starts with a dollar sign needs the other form. */
export function userPath(name: string): string {
  return name.startsWith('$') ? `/users('${odataText(name)}')` : `/users/${encodeURIComponent(name)}`
}

/** `/devices/{id}` and the like. */
export function idPath(collection: string, id: string): string {
  return `${collection}/${encodeURIComponent(id)}`
}
