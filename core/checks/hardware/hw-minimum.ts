import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { FactId } from '../../facts/index.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { firstWindows11Build } from '../../tables/windows-versions.ts'
import { sizes } from '../../words/sizes.ts'
import { words } from './words/hw-minimum.ts'
import { tpmFound } from './words/tpm-found.ts'

/**
 * Minimum of Windows 11 (learn.microsoft.com/windows/whats-new/windows-11-requirements, 2023-02-13):
 * 4 GB of memory, 2 cores, 1 GHz, a 64 GB disk, TPM 2.0, UEFI with Secure Boot. Autopilot adds nothing.
 */
const minimumCores = 2
const minimumMhz = 1000

/**
 * 3.5 GiB. Windows reports the memory it can see; firmware and graphics keep some of the installed 4 GB.
 * Half a GiB is our own tolerance: the next smaller fitting, 3 GB, stays below.
 */
const minimumVisibleMemoryBytes = 3.5 * 1024 ** 3

/**
 * 61 GB (61 x 10^9). Makers sell a little less than 64 x 10^9 bytes as 64 GB, and the system volume lacks
 * its boot and recovery partitions. 3 GB is our own tolerance: the next smaller class, 60 GB, stays below.
 */
const minimumSystemDiskBytes = 61e9

/** Windows counts memory in GiB and calls it GB; makers count disks in 10^9 bytes. One decimal, cut off. */
const memoryGigabytes = (bytes: number): number => Math.floor((bytes / 1024 ** 3) * 10) / 10
const diskGigabytes = (bytes: number): number => Math.floor(bytes / 1e8) / 10

export default defineCheck({
  id: 'hw-minimum',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/windows/whats-new/windows-11-requirements',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['device.osBuild'],
  uses: [
    'device.memoryBytes',
    'device.processorCores',
    'device.processorMhz',
    'device.systemDiskBytes',
    'device.tpmPresent',
    'device.tpmSpecVersion',
    'device.firmwareType',
    'device.secureBoot',
  ],
  evaluate({ 'device.osBuild': build }, { language }, maybe, say): Finding {
    if (build < firstWindows11Build) return notApplicable(say.windows11Only)

    const tpm = maybe['device.tpmPresent']
    const found = tpmFound[language]
    const { gigabytes } = sizes[language]
    const rows: Row[] = [
      row('device.memoryBytes', maybe['device.memoryBytes'], (bytes) => ({
        met: bytes >= minimumVisibleMemoryBytes,
        observed: gigabytes(memoryGigabytes(bytes)),
        expected: say.expectedMemory,
        ownThreshold: true,
      })),
      row('device.processorCores', maybe['device.processorCores'], (cores) => ({
        met: cores >= minimumCores,
        observed: String(cores),
        expected: say.expectedCores,
      })),
      row('device.processorMhz', maybe['device.processorMhz'], (mhz) => ({
        met: mhz >= minimumMhz,
        observed: `${String(mhz)} MHz`,
        expected: say.expectedClock,
      })),
      row('device.systemDiskBytes', maybe['device.systemDiskBytes'], (bytes) => ({
        met: bytes >= minimumSystemDiskBytes,
        observed: gigabytes(diskGigabytes(bytes)),
        expected: say.expectedDisk,
        ownThreshold: true,
      })),
      row('device.firmwareType', maybe['device.firmwareType'], (type) => ({
        met: type === 'uefi',
        observed: say.modes[type],
        expected: say.modes.uefi,
      })),
      row('device.secureBoot', maybe['device.secureBoot'], (state) => ({
        met: state !== 'unsupported',
        observed: state === 'unsupported' ? say.notSupported : say.supported,
        expected: say.supported,
      })),
      row('device.tpmPresent', tpm, (present) => ({
        met: present,
        observed: present ? found.present : found.noneFound,
        expected: found.present,
      })),
    ]
    // Without a TPM there is no version to ask for.
    if (tpm.status === 'unavailable' || tpm.value) {
      rows.push(
        row('device.tpmSpecVersion', maybe['device.tpmSpecVersion'], (version) => ({
          met: version.trim().startsWith('2.0'),
          observed: version,
          expected: '2.0',
        })),
      )
    }

    const short = rows.filter((each) => each.kind === 'short')
    if (short.length > 0) return fail(short.map((each) => each.observation), remedy(say.upgrade, 'technician', 'restart'))
    const met = rows.filter((each) => each.kind === 'met').map((each) => each.observation)
    const unread = rows.find((each) => each.kind === 'unread')
    return unread === undefined ? pass(met) : cannotTell(unread.fact, met)
  },
})

type Row =
  | { readonly kind: 'met'; readonly observation: Observation }
  | { readonly kind: 'short'; readonly observation: Observation }
  | { readonly kind: 'unread'; readonly fact: FactId }

interface Judged extends Omit<Observation, 'fact'> {
  readonly met: boolean
}

function row<T>(id: FactId, fact: Fact<T>, judge: (value: T) => Judged): Row {
  if (fact.status === 'unavailable') return { kind: 'unread', fact: id }
  const { met, ...seen } = judge(fact.value)
  const observation: Observation = { fact: id, ...seen }
  return met ? { kind: 'met', observation } : { kind: 'short', observation }
}
