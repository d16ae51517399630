/** The day of a moment in this computer's calendar, `2026-11-23`; empty for text that is no time. */
export function localDay(iso: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return ''
  return [String(time.getFullYear()), two(time.getMonth() + 1), two(time.getDate())].join('-')
}

const two = (value: number): string => String(value).padStart(2, '0')
