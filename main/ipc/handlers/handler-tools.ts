import type { About } from '../../../core/ipc/contract.ts'
import type { StartedBench } from '../../bench/start-bench.ts'
import type { Exporter } from '../../export/exporter.ts'

/** What handlers work with. The bench and the exporter are loaded on their first use. */
export interface HandlerTools {
  readonly bench: () => Promise<StartedBench>
  readonly exporter: () => Promise<Exporter>
  /** Lets a person choose evidence files; empty when they cancel. */
  readonly chooseEvidence: () => Promise<readonly string[]>
  readonly copyText: (text: string) => Promise<void>
  /** Opens an address that `docsAddress` allowed in the default browser. */
  readonly openLink: (address: string) => Promise<void>
  readonly versions: Omit<About, 'checkCount'>
}
