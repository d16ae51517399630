import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask } from '../bridge.ts'
import { words } from './about-words.ts'

/** The licenses of the packages in the bundles; a hundred pages of text, so only on demand. */
export function AboutNotices(): ReactElement {
  const [notices, setNotices] = useState<Reply<string> | null>(null)
  return (
    <section className="card" aria-labelledby="about-notices">
      <h2 id="about-notices">{words.notices}</h2>
      <p>{words.noticesText}</p>
      {notices === null && <Button onClick={() => void ask('app:notices', undefined).then(setNotices)}>{words.showNotices}</Button>}
      {notices?.ok === false && <p className="tone-blocked" role="alert">{notices.error.detail}</p>}
      {notices?.ok === true && (
        // A box that scrolls has to be reachable with the keyboard.
        <pre className="about-notices" tabIndex={0} role="region" aria-label={words.noticesLabel} ref={(box) => { box?.focus() }}>
          {notices.value}
        </pre>
      )}
    </section>
  )
}
