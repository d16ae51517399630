import support from './electron-support.json' with { type: 'json' }

/** Why this Electron must not be packaged on this day; undefined when it may. */
export function supportObstacle(electronVersion: string, today: Date): string | undefined {
  const major = electronVersion.split('.')[0] ?? ''
  const end: string | undefined = (support.ends as Record<string, string>)[major]
  if (end === undefined) return `Electron ${major} has no end date in build/package/electron-support.json.`
  const lastDay = new Date(`${end}T00:00:00Z`)
  lastDay.setUTCDate(lastDay.getUTCDate() - daysBeforeEnd)
  return today < lastDay ? undefined : `Electron ${major} gets no security fixes after ${end}. Move to a newer major before packaging.`
}

/** A package is in use for a while, so the last month of a major is too late for a new one. */
const daysBeforeEnd = 30
