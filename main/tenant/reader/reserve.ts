/**
 * Requests that a list leaves for what can only be asked later; its further pages stop there. One device takes four
 * rounds: what needs nothing, what needs the record or the user, the groups of the device, the settings of policies.
 */
export const reserve = {
  /** Asked in the first round: the record, the groups and the settings come later. */
  first: 4,
  /** Asked when the record is known: the groups and the settings come later, and what-if questions. */
  withRecord: 3,
  /** Asked about the user: the groups and the settings come later. */
  withUser: 2,
} as const
