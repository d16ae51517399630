import { InvalidArgumentError } from 'commander'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../core/scenarios/index.ts'
import { outputFormats, type OutputFormat } from './render.ts'

/** One of a closed list; the message names the list. */
function oneOf<const T extends string>(allowed: readonly T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((each) => each === text)
    if (found === undefined) throw new InvalidArgumentError(`Choose one of: ${allowed.join(', ')}.`)
    return found
  }
}

export const parseScenario: (text: string) => Scenario = oneOf(scenarioIds)
export const parseFormat: (text: string) => OutputFormat = oneOf(outputFormats)

/** A comma-separated list; an empty text means none. */
export function parseOverlays(text: string): readonly Overlay[] {
  const parts = text.split(',').map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== '').map(oneOf(overlayIds)))]
}

/** A time with zone, ISO 8601; normalized to UTC. */
export function parseTime(text: string): string {
  const complete = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const ms = complete ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) throw new InvalidArgumentError('Give a time with its zone, for example 2026-11-22T09:00:00Z.')
  return new Date(ms).toISOString()
}

/** Whole minutes of waiting, a day at most. */
export function parseMinutes(text: string): number {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (minutes < 1 || minutes > 1_440) throw new InvalidArgumentError('Give whole minutes from 1 to 1440.')
  return minutes
}
