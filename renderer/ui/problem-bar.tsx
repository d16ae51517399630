import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useId, type ReactElement } from 'react'
import { DeviceText } from './device-text.tsx'
import { uiWords } from './ui-words.ts'
import './problem-bar.css'

interface Props {
  readonly title: string
  readonly sentences: readonly string[]
  readonly onDismiss: (which: number | 'all') => void
}

/** What went wrong, one sentence a line. Hundreds of files may be wrong at once, hence plain buttons. */
export function ProblemBar({ title, sentences, onDismiss }: Props): ReactElement {
  const id = useId()
  return (
    <MessageBar className="problem" intent="error" layout="multiline">
      <MessageBarBody className="problem-body">
        <div className="problem-head">
          {/* The count in it changes with every dismissal, which is told politely. */}
          <MessageBarTitle aria-live="off">{title}</MessageBarTitle>
          {sentences.length > 1 && (
            <button type="button" className="text-button" onClick={() => { onDismiss('all') }}>
              {uiWords.dismissAll}
            </button>
          )}
        </div>
        <ul className="problem-list">
          {sentences.map((sentence, index) => (
            <li key={`${String(index)} ${sentence}`}>
              <span id={`${id}-${String(index)}`}>
                <DeviceText text={sentence} />
              </span>
              <button type="button" className="problem-dismiss" aria-label={uiWords.dismiss} title={uiWords.dismiss} aria-describedby={`${id}-${String(index)}`} onClick={() => { onDismiss(index) }}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" fill="none" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}
