import type { BenchRow, RowSource } from '../../core/ipc/bench.ts'

/** Where a device came from, as people tell it apart: a row of a CSV file is no evidence of a device. */
export type SourceKind = RowSource | 'csv'

export const sourceKinds = ['this-machine', 'evidence', 'csv', 'hyper-v', 'demo'] as const satisfies readonly SourceKind[]

export function sourceKind({ source, label }: Pick<BenchRow, 'source' | 'label'>): SourceKind {
  return source === 'evidence' && /\.csv, row \d+$/i.test(label) ? 'csv' : source
}
