import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { ClockReading, TimeServiceState } from '../../facts/device-setup.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const setClock: Remedy = {
  summary: 'Set the clock of the device.',
  steps: [
    'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
    'Run: net start w32time',
    'Run: w32tm /resync /force',
    'For a Hyper-V VM, turn on time synchronization in its integration services, and set the clock of the host.',
    'Scan again; when the clock drifts again after a power-off, replace the CMOS battery.',
  ],
  role: 'technician',
  restart: 'none',
}

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
  topic: 'Clock of the device',
  title: { pass: 'Device clock is right', fail: 'Device clock is wrong' },
  why: 'Certificates, sign-in tokens, passes and TPM attestation are all judged by the clock. A wrong clock makes good ones look expired or not yet valid.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'required'),
  needs: [],
  uses: ['device.clockOffsetSeconds', 'device.clockReadings', 'device.timeService'],
  evaluate(_facts, _context, maybe): Finding {
    const offset = maybe['device.clockOffsetSeconds']
    const readings = maybe['device.clockReadings']
    const service = maybe['device.timeService']
    // Shown, not judged: the offset is what all of them agree on, and there is none when they do not.
    const seen: Observation[] = [
      ...(readings.status === 'known' ? readings.value.map(sourceSeen) : []),
      ...(service.status === 'known' ? [{ fact: 'device.timeService', observed: serviceWords[service.value] } as const] : []),
    ]
    if (offset.status === 'unavailable') return cannotTell('device.clockOffsetSeconds', seen)
    const off = Math.abs(offset.value)
    const evidence: Observation[] = [
      { fact: 'device.clockOffsetSeconds', observed: `${duration(off)} off`, expected: '60 s off at most', ownThreshold: true },
      ...seen,
    ]
    if (off > blockedAbove) return fail(evidence, setClock)
    return off > riskyAbove ? warn(evidence, setClock) : pass(evidence)
  },
})

const serviceWords: { readonly [S in TimeServiceState]: string } = {
  synchronized: 'Runs and has the time',
  unsynchronized: 'Runs and has never got the time',
  stopped: 'Does not run, as usual in OOBE',
}

function sourceSeen({ source, offsetSeconds }: ClockReading): Observation {
  const way = offsetSeconds < 0 ? 'behind' : 'ahead'
  const observed = offsetSeconds === 0 ? 'In step' : `${duration(Math.abs(offsetSeconds))} ${way}`
  return { fact: 'device.clockReadings', label: `Clock by ${source}`, observed }
}

function duration(seconds: number): string {
  // Rounded up, so that 60.2 s does not read as the 60 s it exceeds.
  const whole = Math.ceil(seconds)
  if (whole <= blockedAbove) return `${String(whole)} s`
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return rest === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(rest)} s`
}
