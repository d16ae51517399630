import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { historyWords as words } from './history-words.ts'

interface Props {
  readonly open: boolean
  readonly title: string
  readonly text: string
  /** The label of what is asked for. */
  readonly action: string
  readonly onAnswer: (agreed: boolean) => void
}

/** Asks before something that cannot be taken back. Escape and the first button mean no. */
export function Confirm({ open, title, text, action, onAnswer }: Props): ReactElement {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_event, data) => { if (!data.open) onAnswer(false) }}>
      <DialogSurface className="history-dialog">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={() => { onAnswer(true) }}>
              {action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
