import type { ZoneOffset } from '../../core/words/moment-text.ts'

/** How far the clock of this computer is ahead of UTC at a moment. Minutes. */
export const localZone: ZoneOffset = (moment) => -new Date(moment).getTimezoneOffset()
