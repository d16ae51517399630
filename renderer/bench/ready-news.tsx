import { useEffect, useState, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'
import { rowName } from './bench-words.ts'
import { playReady } from './ready-sound.ts'
import { useSoundOnReady } from './sound-setting.ts'
import { words } from './table-words.ts'

/** Says once, on whatever page, that devices turned ready; with a sound where somebody wants one. */
export function ReadyNews({ turned }: { readonly turned: readonly BenchRow[] }): ReactElement {
  const sound = useSoundOnReady()
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const [first] = turned
    if (first === undefined) return
    if (sound) playReady()
    setSpoken('')
    // A region that says the same twice is silent the second time, so it is emptied in between.
    const timer = setTimeout(() => {
      setSpoken(turned.length === 1 ? words.readyNow(printable(rowName(first))) : words.severalReadyNow(turned.length))
    }, 0)
    return () => {
      clearTimeout(timer)
    }
    // A change of the setting is no news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [turned])
  return (
    <div role="status" className="sr-only">
      {spoken}
    </div>
  )
}
