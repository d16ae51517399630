import type { ReactElement } from 'react'
import { timelinePhaseNames, timelineStateWords, type TimelineState, type TimelineStep } from '../../core/timeline/timeline.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { Moment } from '../ui/time.tsx'
import { VerdictIcon, type Tone } from '../ui/verdict-icon.tsx'

/** A shape of its own for every state, so that nothing depends on color. */
const tones: { readonly [S in TimelineState]: Tone } = {
  done: 'ready',
  current: 'waiting',
  failed: 'blocked',
  'not-reached': 'not-applicable',
  unknown: 'unknown',
}

/** How far setup has come on a stuck device: every phase with its state and what proves it. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }): ReactElement {
  return (
    <section className="timeline card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">How far setup has come</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.phase} aria-current={step.state === 'current' ? 'step' : undefined}>
            <VerdictIcon tone={tones[step.state]} />
            <span>
              <strong>{timelinePhaseNames[step.phase]}</strong>: {timelineStateWords[step.state]}
              {step.at !== null && (
                <span className="quiet">
                  {' '}
                  <Moment iso={step.at} />
                </span>
              )}
            </span>
            <p className="quiet">
              <DeviceText text={step.because} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
