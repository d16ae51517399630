/** Paper sizes of the sheet. */
export const papers = ['A4', 'Letter'] as const

export type Paper = (typeof papers)[number]

export interface PaperSize {
  /** Millimeters. */
  readonly height: number
  /** Lines of body text below the head of the sheet; held by a test in the real window. */
  readonly lines: number
}

/** A4: ISO 216. Letter: 8.5 x 11 inches. */
export const paperSizes: { readonly [P in Paper]: PaperSize } = {
  A4: { height: 297, lines: 29 },
  Letter: { height: 279.4, lines: 25 },
}

/** Regions that print on Letter; Unicode CLDR, supplemental data, paperSize US-Letter. Everybody else prints on A4. */
const letterRegions: readonly string[] = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']

/** The paper of a region (ISO 3166, two letters); A4 where the region is not known. */
export function paperOfRegion(region: string): Paper {
  return letterRegions.includes(region.toUpperCase()) ? 'Letter' : 'A4'
}

/** The paper of a language tag (`en-US`) or a POSIX locale (`en_US.UTF-8`). */
export function paperOfLocale(locale: string): Paper {
  const region = /^[a-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?![A-Za-z])/.exec(locale)?.[1]
  return paperOfRegion(region ?? '')
}
