/** Marks a branch that the compiler proves unreachable; throws when data from outside reaches it anyway. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
