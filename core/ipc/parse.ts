/** Turns an untrusted value into T or throws `InvalidRequest`. */
export type Parser<T> = (value: unknown) => T

/** A request that does not have the shape its channel declares. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest'
}

/** No request at all. */
export const nothing: Parser<undefined> = (value) => {
  if (value !== undefined && value !== null) throw new InvalidRequest('expected nothing')
  return undefined
}

/** Text of at most `max` UTF-16 units without control characters. */
export function text(max: number): Parser<string> {
  return (value) => {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused here
    if (typeof value !== 'string' || value.length > max || /[\u0000-\u001f\u007f]/.test(value)) {
      throw new InvalidRequest(`expected text of at most ${String(max)} characters`)
    }
    return value
  }
}

/** Like `text`, but with line breaks and tabs. */
export function linesOfText(max: number): Parser<string> {
  return (value) => {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused here
    if (typeof value !== 'string' || value.length > max || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)) {
      throw new InvalidRequest(`expected lines of at most ${String(max)} characters`)
    }
    return value
  }
}

export const flag: Parser<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new InvalidRequest('expected true or false')
  return value
}

export function oneOf<const T extends string>(allowed: readonly T[]): Parser<T> {
  return (value) => {
    const found = allowed.find((each) => each === value)
    if (found === undefined) throw new InvalidRequest(`expected one of ${allowed.join(', ')}`)
    return found
  }
}

export function listOf<T>(item: Parser<T>, max: number): Parser<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) throw new InvalidRequest(`expected at most ${String(max)} items`)
    return value.map((each: unknown) => item(each))
  }
}

export function orNull<T>(item: Parser<T>): Parser<T | null> {
  return (value) => (value === null ? null : item(value))
}

/** An object with exactly these keys. */
export function object<T extends object>(shape: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidRequest('expected an object')
    const keys = Object.keys(shape) as (keyof T & string)[]
    const extra = Object.keys(value).find((key) => !keys.some((each) => each === key))
    if (extra !== undefined) throw new InvalidRequest(`unexpected key ${extra.slice(0, 40)}`)
    const given = value as Record<string, unknown>
    return Object.fromEntries(keys.map((key) => [key, shape[key](Object.hasOwn(given, key) ? given[key] : undefined)])) as T
  }
}
