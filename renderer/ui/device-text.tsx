import type { ReactElement } from 'react'
import { printable } from '../../core/report/printable.ts'

/**
 * Text that came from a device, a file or a tenant. It is shown as it is, in a reading direction of its
 * own, so that hostile marks in it cannot rearrange the words around it.
 */
export function DeviceText({ text }: { readonly text: string }): ReactElement {
  return <bdi className="device-text">{printable(text)}</bdi>
}
