import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { lazy, Suspense, useId, useState, type ReactElement } from 'react'
import type { CheckResult } from '../../core/report/report.ts'
import { stuckPhase, type TimelineProof, type TimelineState, type TimelineStep } from '../../core/timeline/timeline.ts'
import { possibleCodes } from '../codes/code-pattern.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { Moment } from '../ui/time.tsx'
import { VerdictIcon, type Tone } from '../ui/verdict-icon.tsx'
import { checkBehind } from './timeline-check.ts'
import { timelinePhaseNames, timelineStateWords } from '../core-words.ts'
import { checklistWords } from './checklist-words.ts'

const ExplainCodes = lazy(async () => ({ default: (await import('../codes/explain-codes.tsx')).ExplainCodes }))

const words = checklistWords.steps

/** A shape of its own for every state, so that nothing depends on color. */
const tones: { readonly [S in TimelineState]: Tone } = {
  done: 'ready',
  current: 'waiting',
  failed: 'blocked',
  'not-reached': 'not-applicable',
  unknown: 'unknown',
}

interface Props {
  readonly steps: readonly TimelineStep[]
  readonly checks: readonly CheckResult[]
  readonly onShowCheck: (checkId: string) => void
}

/** How far setup has come on a stuck device: every phase with its state and time, and on a click what proves it. */
export function Timeline({ steps, checks, onShowCheck }: Props): ReactElement {
  const stuck = stuckPhase(steps)
  return (
    <section className="timeline card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.howFar}</h2>
      <ol>
        {steps.map((step) => (
          <Phase key={step.phase} step={step} stuck={step.phase === stuck} check={checkBehind(step, checks)} onShowCheck={onShowCheck} />
        ))}
      </ol>
    </section>
  )
}

interface PhaseProps {
  readonly step: TimelineStep
  /** The device stands here. */
  readonly stuck: boolean
  readonly check: CheckResult | null
  readonly onShowCheck: (checkId: string) => void
}

function Phase({ step, stuck, check, onShowCheck }: PhaseProps): ReactElement {
  const [open, setOpen] = useState(false)
  const proofId = useId()
  const name = timelinePhaseNames[step.phase]
  return (
    <li className={`timeline-${step.state}`} aria-current={stuck ? 'step' : undefined}>
      <VerdictIcon tone={tones[step.state]} />
      <div className="timeline-text">
        <p>
          <strong>{name}</strong>: {timelineStateWords[step.state]}
          {stuck && <span className="stuck-here">{words.stuckHere}</span>}
          {step.at !== null && (
            <span className="quiet">
              {' '}
              <Moment iso={step.at} />
            </span>
          )}
        </p>
        <p className="quiet">
          <DeviceText text={step.because} />
        </p>
        {step.recorded !== null && (
          <p className="quiet">
            <DeviceText text={step.recorded.text} />
            {step.recorded.at !== null && (
              <>
                {' '}
                <Moment iso={step.recorded.at} />
              </>
            )}
          </p>
        )}
      </div>
      {step.proof !== null && (
        <>
          <button
            type="button"
            className="proof-button"
            aria-expanded={open}
            aria-controls={open ? proofId : undefined}
            aria-label={words.proofOf(name)}
            onClick={() => { setOpen(!open) }}
          >
            {words.proof}
            <ChevronRightRegular className="chevron" aria-hidden="true" />
          </button>
          {open && <Proof id={proofId} proof={step.proof} because={step.because} check={check} onShowCheck={onShowCheck} />}
        </>
      )}
    </li>
  )
}

interface ProofProps {
  readonly id: string
  readonly proof: TimelineProof
  readonly because: string
  readonly check: CheckResult | null
  readonly onShowCheck: (checkId: string) => void
}

/** Where and when it was read, its codes in words, and the way to the check that judges it. */
function Proof({ id, proof, because, check, onShowCheck }: ProofProps): ReactElement {
  const codes = possibleCodes([because])
  return (
    <div id={id} className="proof">
      <dl className="proof-lines">
        <div>
          <dt>{words.fact}</dt>
          <dd>{proof.label}</dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd>
            <DeviceText text={proof.source} />
          </dd>
        </div>
        <div>
          <dt>{words.read}</dt>
          <dd>
            <Moment iso={proof.observedAt} />
          </dd>
        </div>
        {check !== null && (
          <div>
            <dt>{words.check}</dt>
            <dd>
              <button type="button" className="text-button" onClick={() => { onShowCheck(check.id) }}>
                {check.title}
              </button>
            </dd>
          </div>
        )}
      </dl>
      {codes.length > 0 && (
        <Suspense fallback={null}>
          <ExplainCodes codes={codes} />
        </Suspense>
      )}
    </div>
  )
}
