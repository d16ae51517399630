/** Carried by every row of a table that ages: where it comes from and how old that is. */
export interface Sourced {
  /** Page, without the scheme; `general knowledge` where no page states it. */
  readonly source: string
  /** Date of the page, or the day on which it was read; ISO 8601. */
  readonly date: string
}
