import { assertNever } from '../../../core/assert-never.ts'
import type { TextStyle } from '../../../core/report/to-text.ts'
import { wrapText } from '../../../core/report/wrap-text.ts'
import type { ComparedPart, HashComparison, Relation } from '../../hash/compare-hashes.ts'
import { comparisonWords } from './comparison-words.ts'
import { indented, textWidth } from './text-lines.ts'

const partNames: { readonly [P in ComparedPart]: string } = {
  ek: 'TPM endorsement key',
  serial: 'Serial number',
  uuid: 'SMBIOS UUID',
  macs: 'Network adapters',
  disks: 'Disks',
  board: 'Board',
  manufacturer: 'Manufacturer',
  model: 'Model',
  sku: 'SKU number',
  family: 'Family',
  productKeyId: 'Product key id',
}

/** A comparison for the terminal: the answer, what to do, then every compared part. */
export function comparisonToText(names: readonly [string, string], comparison: HashComparison, style: TextStyle): string {
  const { title, meaning, action, tone } = comparisonWords[comparison.verdict]
  const rows = (Object.keys(partNames) as ComparedPart[]).map((part) => {
    const relation = comparison.relations[part]
    const word = relationWord(relation)
    return `  ${partNames[part].padEnd(21)}${relation === 'different' ? style.paint('at-risk', word) : word}`
  })
  const note = 'This judgment is Preflight\'s own: how the service weighs the fields is not public.'
  const lines = [
    `${style.paint(tone, title.toUpperCase())}  ${style.paint('strong', `${names[0]} → ${names[1]}`)}`,
    ...wrapText(meaning, textWidth(style)).map((line) => style.paint('strong', line)),
    ...wrapText(action, textWidth(style)),
    '',
    ...rows,
    '',
    ...indented(note, 0, style).map((line) => style.paint('quiet', line)),
  ]
  return `${lines.join('\n')}\n`
}

function relationWord(relation: Relation): string {
  switch (relation) {
    case 'same':
      return 'the same'
    case 'partly':
      return 'partly the same'
    case 'different':
      return 'different'
    case 'missing-on-one-side':
      return 'recorded in one only'
    case 'unknown':
      return 'not recorded in both'
    default:
      return assertNever(relation)
  }
}
