/**
 * The part of a serial number that the server can search for. `contains` answers 400 for hyphens and
 * fails on other punctuation, so it gets the longest run of letters and digits; the exact comparison
 * happens here. Empty when there is no such run.
 */
export function searchableRun(serialNumber: string): string {
  const runs = serialNumber.match(/[a-z0-9]+/gi) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

/** Equal after trimming, without case: `contains` also finds "ABC1234D" for "1234". */
export function sameSerialNumber(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
