import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { FactId } from '../../facts/index.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { firstWindows11Build } from '../../tables/windows-versions.ts'
import type { Language } from '../../words/language.ts'
import { sizes } from '../../words/sizes.ts'
import { notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-shape.ts'

/** learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21: a VM needs at least 2 processors and 4 GB. */
const minimumProcessors = 2

/** 3.9 GiB. Windows shows a 4 GB VM a little less than the host gave it; 0.1 GiB is our own tolerance. */
const minimumMemoryBytes = 3.9 * 1024 ** 3

/** 64 x 10^9 bytes (learn.microsoft.com/windows/whats-new/windows-11-requirements, 2023-02-13). A virtual disk is as large as it says. */
const minimumDiskBytes = 64e9

/** The only template whose certificates start Windows. */
const windowsTemplate = 'microsoftwindows'

type Say = (typeof words)[Language]

/** Rounded down to one decimal: what is missing must not be rounded away. */
const inUnits = (bytes: number, unit: number): number => Math.floor((bytes / unit) * 10) / 10

export default defineCheck({
  id: 'hv-shape',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine'],
  uses: [
    'device.osBuild',
    'device.processorCores',
    'device.memoryBytes',
    'device.systemDiskBytes',
    'device.firmwareType',
    'device.secureBoot',
    'device.tpmPresent',
    'vm.secureBootTemplate',
  ],
  evaluate({ 'device.virtualMachine': machine }, { language }, maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    const build = maybe['device.osBuild']
    const { gigabytes } = sizes[language]
    const always = [
      row('device.processorCores', maybe['device.processorCores'], (count) => ({
        met: count >= minimumProcessors,
        observed: String(count),
        expected: say.twoOrMore,
        label: say.virtualProcessors,
      })),
      row('device.memoryBytes', maybe['device.memoryBytes'], (bytes) => ({
        met: bytes >= minimumMemoryBytes,
        observed: gigabytes(inUnits(bytes, 1024 ** 3)),
        expected: say.memoryAtStart,
      })),
    ]
    if (build.status === 'unavailable') {
      const template = row('vm.secureBootTemplate', maybe['vm.secureBootTemplate'], (name) => ({
        met: name.toLowerCase() === windowsTemplate,
        observed: name,
        expected: 'MicrosoftWindows',
      }))
      // Nothing has shown yet that Windows starts here, and with another template it does not.
      const secured = maybe['device.secureBoot'].status === 'known' && maybe['device.secureBoot'].value === 'on'
      return verdict(secured ? [...always, template] : always, windows11Rows(maybe, language), say)
    }
    return build.value < firstWindows11Build ? verdict(always, [], say) : verdict([...always, ...windows11Rows(maybe, language)], [], say)
  },
})

type Row =
  | { readonly kind: 'met' | 'short'; readonly observation: Observation }
  | { readonly kind: 'unread'; readonly fact: FactId }

interface Judged extends Omit<Observation, 'fact'> {
  readonly met: boolean
}

function row<T>(id: FactId, fact: Fact<T>, judge: (value: T) => Judged): Row {
  if (fact.status === 'unavailable') return { kind: 'unread', fact: id }
  const { met, ...seen } = judge(fact.value)
  return { kind: met ? 'met' : 'short', observation: { fact: id, ...seen } }
}

interface Windows11Facts {
  readonly 'device.systemDiskBytes': Fact<number>
  readonly 'device.firmwareType': Fact<'uefi' | 'bios'>
  readonly 'device.secureBoot': Fact<'on' | 'off' | 'unsupported'>
  readonly 'device.tpmPresent': Fact<boolean>
}

/** What Windows 11 asks for and Windows 10 does without. */
function windows11Rows(facts: Windows11Facts, language: Language): readonly Row[] {
  const say = words[language]
  return [
    row('device.firmwareType', facts['device.firmwareType'], (type) => ({
      met: type === 'uefi',
      observed: type === 'uefi' ? say.generation2 : say.generation1,
      expected: say.generation2,
    })),
    row('device.secureBoot', facts['device.secureBoot'], (state) => ({
      met: state === 'on',
      observed: say.secureBoot[state],
      expected: say.secureBoot.on,
    })),
    row('device.tpmPresent', facts['device.tpmPresent'], (present) => ({
      met: present,
      observed: present ? say.present : say.noneFound,
      expected: say.present,
    })),
    row('device.systemDiskBytes', facts['device.systemDiskBytes'], (bytes) => ({
      met: bytes >= minimumDiskBytes,
      observed: sizes[language].gigabytes(inUnits(bytes, 1e9)),
      expected: say.diskSize,
    })),
  ]
}

/** Rows that decide for every Windows block; rows that only Windows 11 minds warn while nobody knows the version. */
function verdict(deciding: readonly Row[], perhaps: readonly Row[], say: Say): Finding {
  const all = [...deciding, ...perhaps]
  const seen = (kind: Row['kind'], rows: readonly Row[]): Observation[] =>
    rows.flatMap((each) => (each.kind === kind && each.kind !== 'unread' ? [each.observation] : []))
  if (seen('short', deciding).length > 0) return fail(seen('short', all), remedy(say.reshape, 'technician', 'restart'))
  if (seen('short', perhaps).length > 0) return warn(seen('short', perhaps), remedy(say.reshape, 'technician', 'restart'))
  const unread = all.find((each) => each.kind === 'unread')
  return unread === undefined ? pass(seen('met', all)) : cannotTell(unread.fact, seen('met', all))
}
