import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { ClockReading } from '../../facts/device-setup.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/net-clock-skew.ts'

/**
 * Our own thresholds, in seconds: Microsoft only says "several minutes or more"
 * (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). 300 s is the drift that Windows Autopilot
 * keeps in its own registry (`AllowedTimeDriftDeltaMinutes`) and the default that Kerberos tolerates.
 */
const riskyAbove = 60
const blockedAbove = 300

export default defineCheck({
  id: 'net-clock-skew',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'required'),
  needs: [],
  uses: ['device.clockOffsetSeconds', 'device.clockReadings', 'device.timeService'],
  evaluate(_facts, _context, maybe, say): Finding {
    const offset = maybe['device.clockOffsetSeconds']
    const readings = maybe['device.clockReadings']
    const service = maybe['device.timeService']
    // Shown, not judged: the offset is what all of them agree on, and there is none when they do not.
    const seen: Observation[] = [
      ...(readings.status === 'known' ? readings.value.map((reading) => sourceSeen(reading, say)) : []),
      ...(service.status === 'known' ? [{ fact: 'device.timeService', observed: say.timeService[service.value] } as const] : []),
    ]
    if (offset.status === 'unavailable') return cannotTell('device.clockOffsetSeconds', seen)
    const off = Math.abs(offset.value)
    const evidence: Observation[] = [
      { fact: 'device.clockOffsetSeconds', observed: say.off(duration(off, say)), expected: say.offAtMost(say.seconds(riskyAbove)), ownThreshold: true },
      ...seen,
    ]
    if (off > blockedAbove) return fail(evidence, remedy(say.setClock, 'technician'))
    return off > riskyAbove ? warn(evidence, remedy(say.setClock, 'technician')) : pass(evidence)
  },
})

type Say = (typeof words)['en']

function sourceSeen({ source, offsetSeconds }: ClockReading, say: Say): Observation {
  const way = offsetSeconds < 0 ? say.behind : say.ahead
  const observed = offsetSeconds === 0 ? say.inStep : way(duration(Math.abs(offsetSeconds), say))
  return { fact: 'device.clockReadings', label: say.clockBy(source), observed }
}

function duration(seconds: number, say: Say): string {
  // Rounded up, so that 60.2 s does not read as the 60 s it exceeds.
  const whole = Math.ceil(seconds)
  if (whole <= blockedAbove) return say.seconds(whole)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return rest === 0 ? say.minutes(minutes) : say.minutesAndSeconds(minutes, rest)
}
