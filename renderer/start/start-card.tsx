import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useOpenAccount } from '../account/open-account.ts'
import type { AddChannel } from '../bench/bench-state.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { Folder } from '../watch/use-folder.ts'
import { words } from './start-words.ts'
import './start.css'

interface Props {
  readonly folder: Folder
  readonly onAdd: (channel: AddChannel) => void
}

/** The first start: three ways to get a device onto the bench. It blocks nothing, and once put away it stays away. */
export function StartCard({ folder, onAdd }: Props): ReactElement {
  const { change } = useSettings()
  const openAccount = useOpenAccount()
  return (
    <section className="start card" aria-labelledby="start-title">
      <h2 id="start-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="start-ways">
        <div>
          <h3>{words.here}</h3>
          <p>{words.hereText}</p>
          <Button onClick={() => { onAdd('bench:add-this-machine') }}>{words.hereAction}</Button>
        </div>
        <div>
          <h3>{words.stick}</h3>
          <p>{words.stickText}</p>
          <Button onClick={folder.prepareStick}>{words.prepare}</Button>
          <Button onClick={folder.start}>{words.watch}</Button>
        </div>
        <div>
          <h3>{words.lists}</h3>
          <p>{words.listsText}</p>
          <Button onClick={() => { onAdd('bench:open-evidence') }}>{words.open}</Button>
          <Button onClick={() => { onAdd('bench:add-hyper-v') }}>{words.hyperV}</Button>
          <Button onClick={() => { onAdd('bench:add-demo') }}>{words.demo}</Button>
        </div>
      </div>
      <p>
        {words.signInText}{' '}
        <button type="button" className="text-button" onClick={openAccount}>
          {words.signIn}
        </button>
      </p>
      <Button
        appearance="subtle"
        onClick={() => {
          change({ startCardDone: true })
          // The button goes away with the card.
          document.querySelector<HTMLElement>('h1')?.focus()
        }}
      >
        {words.dismiss}
      </Button>
    </section>
  )
}
