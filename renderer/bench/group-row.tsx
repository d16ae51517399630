import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { memo, type CSSProperties, type ReactElement } from 'react'
import type { BenchGroup } from './bench-groups.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { words } from './table-words.ts'

interface Props {
  readonly group: BenchGroup
  readonly open: boolean
  readonly lineKey: string
  readonly current: boolean
  readonly rowIndex: number
  /** Null: as high as its text. Pixels. */
  readonly height: number | null
  readonly gap: number
  readonly onFocus: (key: string) => void
  readonly onToggle: (id: string) => void
}

/** Above devices that need the same thing. */
export const GroupRow = memo(function GroupRow({ group, open, lineKey, current, rowIndex, height, gap, onFocus, onToggle }: Props): ReactElement {
  const Mark = open ? ChevronDownRegular : ChevronRightRegular
  return (
    <tr role="row" className="bench-group" data-line={lineKey} aria-rowindex={rowIndex} style={lineStyle(height, gap)} onFocus={() => { onFocus(lineKey) }}>
      <th role="rowheader" scope="rowgroup" colSpan={8} aria-colspan={8}>
        <button type="button" className="group-button" aria-expanded={open} tabIndex={current ? 0 : -1} onClick={() => { onToggle(group.id) }}>
          <Mark aria-hidden="true" />
          <DeviceText text={words.groupTitle(group)} />
        </button>
      </th>
    </tr>
  )
})

/** The place of a line in a list of which only a part is drawn. */
export function lineStyle(height: number | null, gap: number): CSSProperties | undefined {
  return height === null ? undefined : { height, marginTop: gap }
}
