import { Button, MessageBar, MessageBarBody, MessageBarTitle, Switch } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useState, type ReactElement } from 'react'
import type { Reply } from '../../core/ipc/errors.ts'
import type { HistoryStatus, HistorySwitch } from '../../core/ipc/history.ts'
import { ask } from '../bridge.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { Confirm } from './confirm.tsx'
import { historyWords as words } from './history-words.ts'

interface Props {
  readonly status: HistoryStatus
  readonly onTook: (reply: Reply<HistoryStatus>) => void
}

/** Whether, where, how long and how protected reports are kept; switching and deleting. */
export function Keeping({ status, onTook }: Props): ReactElement {
  const [asking, setAsking] = useState<'plain' | 'wipe' | null>(null)
  const [news, setNews] = useState('')
  const { on, unprotected, kept, bytes, demo, days, folder, trouble } = status

  const choose = (choice: HistorySwitch): void => {
    void ask('history:switch', choice).then(onTook)
  }
  const wipe = (): void => {
    void ask('history:wipe', undefined).then((reply) => {
      setNews(reply.ok ? words.wiped : '')
      onTook(reply)
    })
  }
  const answered = (agreed: boolean): void => {
    setAsking(null)
    if (!agreed) return
    if (asking === 'wipe') wipe()
    else choose('on-unprotected')
  }
  // What cannot be decrypted is not counted, and has to be deleted all the same.
  const something = kept > 0 || demo > 0 || trouble !== null
  return (
    <section className="keeping card" aria-label={words.keep}>
      <div className="keeping-line">
        <Switch
          label={words.keep}
          checked={on}
          onChange={(_event, data) => {
            if (!data.checked) choose('off')
            else if (unprotected === null) choose('on')
            else setAsking('plain')
          }}
        />
        <Button icon={<DeleteRegular />} disabledFocusable={!something} onClick={() => { setAsking('wipe') }}>
          {words.wipe}
        </Button>
      </div>
      <p>
        {unprotected === null ? words.encrypted(days) : `${words.unprotected[unprotected]} ${on ? words.onUnprotected(days) : words.offBecause}`}
      </p>
      <p className="quiet">
        {words.amount(kept, bytes)} {kept > 0 && <DeviceText text={folder} />}
      </p>
      {demo > 0 && <p className="quiet">{words.demo(demo)}</p>}
      {trouble !== null && (
        <MessageBar className="keeping-trouble" intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.troubleTitle}</MessageBarTitle>
            <p>{words.trouble(trouble)}</p>
          </MessageBarBody>
        </MessageBar>
      )}
      <p role="status" className="sr-only">
        {news}
      </p>
      <Confirm open={asking === 'plain'} title={words.plainTitle} text={words.plainText} action={words.plainAsk} onAnswer={answered} />
      <Confirm open={asking === 'wipe'} title={words.wipeTitle} text={words.wipeText(kept + demo)} action={words.wipeAsk} onAnswer={answered} />
    </section>
  )
}
