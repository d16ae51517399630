import { Button, Field, Textarea } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { useState, type ReactElement } from 'react'
import { PageHeading } from '../ui/page-heading.tsx'
import { DeviceText } from '../ui/device-text.tsx'
import { HashCard } from './hash-card.tsx'
import { hashNews } from './hash-words.ts'
import { useHash } from './use-hash.ts'
import { hashPage } from './hash-page-words.ts'
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
          {hashPage.back}
        </Button>
      )}
      <PageHeading focus>{hashPage.title}</PageHeading>
      <p className="hash-lead">{hashPage.lead}</p>
      <Field label={hashPage.field}>
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
          {hashPage.decode}
        </Button>
        <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={open}>
          {hashPage.open}
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
          {hashPage.notShown(answer.notShown)} <code>preflight hash</code>
        </p>
      )}
    </div>
  )
}
