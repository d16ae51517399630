import type { Words } from './language.ts'

const en = {
  /** One decimal; rounding is the caller's decision. */
  gigabytes: (value: number): string => `${value.toFixed(1)} GB`,
}

const de: typeof en = {
  gigabytes: (value) => `${value.toFixed(1).replace('.', ',')} GB`,
}

/** Sizes of memory and disks. */
export const sizes: Words<typeof en> = { en, de }
