import { isoTime, type Now } from '../platform/clock.ts'
import { evidenceSchemaId, type Evidence } from '../evidence/schema.ts'
import { networkProbes } from './network/index.ts'
import { posixProbes } from './posix/index.ts'
import { windowsOnlyItems } from './posix/windows-only.ts'
import type { Probe, ProbeTools } from './probe.ts'
import { runProbes, type ProbeProgress } from './run-probes.ts'
import { systemTools } from './system-tools.ts'
import { collectOnWindows } from './windows/collect-on-windows.ts'

/** Every probe of Linux and macOS. Slow ones first, so that the short ones fill the gaps. */
export const localProbes: readonly Probe[] = [...networkProbes, ...posixProbes]

/** Version of the item ids below; the Windows script carries its own. */
export const localCollector = { name: 'Preflight', version: '1.0' } as const

export interface CollectOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ProbeProgress) => void
  readonly now: Now
  /** Replaced in tests. */
  readonly tools?: ProbeTools
}

/**
 * Collects what the machine that runs this says about itself. On Windows the collector script does the work, so that
 * the same items come from the app and from a stick. Rejects only when aborted.
 */
export async function collectThisMachine({ signal, onProgress, now, tools = systemTools({ now }) }: CollectOptions): Promise<Evidence> {
  if (tools.platform === 'windows') return collectOnWindows({ signal, onProgress, now })
  const items = await runProbes({ probes: localProbes, tools, signal, onProgress })
  const collectedAt = isoTime(now())
  return {
    schema: evidenceSchemaId,
    collectedAt,
    collector: { ...localCollector, platform: tools.platform, elevated: tools.elevated() },
    items: { ...items, ...windowsOnlyItems(collectedAt) },
  }
}
