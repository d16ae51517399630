import type { ReactElement } from 'react'
import { DeviceText } from '../ui/device-text.tsx'
import type { Outcome, Place } from './use-account.ts'

/** How the last action of one part of the page went, beside its button. */
export function OutcomeText({ outcome, place }: { readonly outcome: Outcome | null; readonly place: Place }): ReactElement {
  const mine = outcome?.place === place ? outcome : null
  return (
    <span role="status" className={mine?.state === 'failed' ? 'tone-blocked' : 'quiet'}>
      {mine !== null && <DeviceText text={mine.sentence} />}
    </span>
  )
}
