import { lazy, Suspense, useEffect, type ReactElement } from 'react'
import { DeviceText } from '../ui/device-text.tsx'
import { words } from './palette-words.ts'
import { useReleasedPage } from './use-released-page.ts'
import type { CommandView } from './use-commands.ts'
import './command-layer.css'

const loadPalette = (): Promise<typeof import('./palette.tsx')> => import('./palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))
const KeysOverlay = lazy(async () => ({ default: (await import('../keys/keys-overlay.tsx')).KeysOverlay }))

/** What lies over the page: the list of commands, the overview of keys, and the answer of the last command. */
export function CommandLayer({ view }: { readonly view: CommandView }): ReactElement {
  const { at, overlay, outcome, recent } = view
  useReleasedPage(overlay !== null)
  useEffect(() => {
    // What is typed right after the keys must not be lost.
    void loadPalette()
  }, [])
  return (
    <>
      <div role="status" className={outcome === null ? 'sr-only' : `command-news ${outcome.failed ? 'tone-blocked' : ''}`}>
        {outcome !== null && (
          <>
            <DeviceText text={outcome.text} />
            <button type="button" className="text-button" onClick={view.dismiss}>
              {words.dismiss}
            </button>
          </>
        )}
      </div>
      <Suspense>
        {overlay?.kind === 'palette' && <Palette key={overlay.asked} at={at} asked={overlay.asked} recent={recent} onDone={view.close} />}
        {overlay?.kind === 'keys' && <KeysOverlay commands={view.commands} singleKeys={at.settings.settings.singleKeys} onDone={() => { view.close(null) }} />}
      </Suspense>
    </>
  )
}
