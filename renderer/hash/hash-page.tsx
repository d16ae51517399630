import { Button, Field, Textarea } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { useState, type ReactElement } from 'react'
import { PageHeading } from '../ui/page-heading.tsx'
import { DeviceText } from '../ui/device-text.tsx'
import { inPageLanguage } from '../page-language.ts'
import { HashCard } from './hash-card.tsx'
import { hashNews, hashPageWords } from './hash-words.ts'
import { useHash } from './use-hash.ts'
import './hash.css'

interface Props {
  /** The device whose hash is shown at once; null: none. */
  readonly deviceId: string | null
  readonly onBack: () => void
}

/** Decodes and verifies hardware hashes on this computer. */
export function HashPage({ deviceId, onBack }: Props): ReactElement {
  const { answer, busy, decode, open } = useHash(deviceId)
  const [text, setText] = useState('')

  function decodePasted(): void {
    if (busy) return
    decode(text)
    // The hash stands for the device: it is not left on the screen.
    setText('')
  }

  return (
    <div className="hash">
      {deviceId !== null && (
        <Button className="back" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {inPageLanguage(hashPageWords).back}
        </Button>
      )}
      <PageHeading focus>Hardware hash</PageHeading>
      <p className="hash-lead">
        Tells whether a hash is whole and what it says about its device. The hash stays on this computer: it is not kept, not
        logged and not shown again.
      </p>
      <Field label="Hash, or rows of a CSV file">
        <Textarea
          className="hash-text"
          rows={5}
          resize="vertical"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(_event, data) => { setText(data.value) }}
        />
      </Field>
      <div className="command-bar">
        <Button appearance="primary" disabledFocusable={busy} onClick={decodePasted}>
          Decode
        </Button>
        <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={open}>
          Open a file
        </Button>
      </div>
      <p role="status" className="sr-only">
        {answer === null ? '' : hashNews(answer)}
      </p>
      {answer !== null && answer.problem !== null && (
        <p className="hash-problem tone-blocked">
          <DeviceText text={answer.problem} />
        </p>
      )}
      {answer?.hashes.map((view) => <HashCard key={view.label} view={view} />)}
      {answer !== null && answer.notShown > 0 && (
        <p className="quiet">
          {answer.notShown === 1 ? '1 more hash is' : `${String(answer.notShown)} more hashes are`} not shown. <code>preflight hash</code> on the command line reads the whole list.
        </p>
      )}
    </div>
  )
}
