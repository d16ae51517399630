/** Days, hours, minutes and seconds of ISO 8601: what Microsoft Graph writes for a duration. */
const form = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/

/** A duration in whole minutes; null for one that is negative, missing or no duration. */
export function durationMinutes(text: string | null | undefined): number | null {
  const parts = form.exec(text ?? '')?.slice(1)
  if (parts === undefined || parts.every((part) => part === undefined)) return null
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number((part as string | undefined) ?? 0))
  return Math.round(days * 1_440 + hours * 60 + minutes + seconds / 60)
}
