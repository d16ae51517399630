import type { ReactElement, ReactNode } from 'react'
import type { AssumedAnswer } from '../../core/what-if/judge-assumed.ts'
import { VerdictChanges } from '../checklist/changes.tsx'
import { overallWords } from '../core-words.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { whatIfPanelWords } from './words.ts'

const say = inPageLanguage(whatIfPanelWords)

interface Props {
  readonly answer: AssumedAnswer
  /** Where the assumptions come from. */
  readonly children: ReactNode
}

/** What would be, and which checks would answer otherwise. */
export function Assumed({ answer: { overall, headline, changes }, children }: Props): ReactElement {
  return (
    <>
      <p className="what-if-verdict">
        <strong>{say.wouldBe}</strong> <StatusBadge tone={overall} word={overallWords[overall]} size={20} />
      </p>
      <p>
        <DeviceText text={headline} />
      </p>
      {children}
      <h3>{changes.verdicts.length === 0 ? say.noChanges : say.changes(changes.verdicts.length)}</h3>
      <VerdictChanges verdicts={changes.verdicts} />
    </>
  )
}
