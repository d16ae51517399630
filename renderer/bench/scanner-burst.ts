/** Between two keys. A fast typist needs 80 ms and more, a scanner 5 to 30. Our own number. Milliseconds. */
export const scannerGapMs = 50

/** Two hands on a keyboard can be that fast for two or three keys. Our own number. */
const fewestKeys = 4

/** Keys that came one right after the other. */
export interface Burst {
  readonly text: string
  /** When the last of them came, in milliseconds of the page's clock. */
  readonly lastAt: number
}

export const noBurst: Burst = { text: '', lastAt: Number.NEGATIVE_INFINITY }

/** @param key one character */
export function addKey(burst: Burst, key: string, at: number): Burst {
  return { text: at - burst.lastAt < scannerGapMs ? burst.text + key : key, lastAt: at }
}

/** Only a scanner types like this. */
export function isScan(burst: Burst): boolean {
  return burst.text.length >= fewestKeys
}

/** Enter that comes as fast as the keys before it. */
export function endsScan(burst: Burst, at: number): boolean {
  return isScan(burst) && at - burst.lastAt < scannerGapMs
}
