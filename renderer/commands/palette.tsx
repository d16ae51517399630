import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { DeviceText } from '../ui/device-text.tsx'
import type { CommandPlace } from './command.ts'
import { findEntries, mostEntries, type Entry } from './entry.ts'
import { moved } from './moved.ts'
import { entriesOf } from './palette-entries.ts'
import { words } from './palette-words.ts'
import './palette.css'

type Known = typeof import('./known-entries.ts')

/** Longer than any name, serial number or code. Characters; our own choice. */
const longestInput = 200

interface Props {
  readonly at: CommandPlace
  /** Words that are typed in already. */
  readonly asked: string
  /** Keys of what was used before, newest first. */
  readonly recent: readonly string[]
  /** Null: left without a choice. */
  readonly onDone: (chosen: Entry | null) => void
}

/** Everything that can be done, found by typing: a combobox over a list (WAI-ARIA Authoring Practices, combobox with a list). */
export function Palette({ at, asked: start, recent, onDone }: Props): ReactElement {
  const [asked, setAsked] = useState(start)
  const [current, setCurrent] = useState(0)
  const [known, setKnown] = useState<Known | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()

  useEffect(() => {
    let open = true
    void import('./known-entries.ts').then((loaded) => { if (open) setKnown(loaded) })
    return () => { open = false }
  }, [])

  const codes = known?.codeEntries(asked, at) ?? []
  const found = [...codes, ...findEntries([...entriesOf(at), ...(known?.checkEntries(at) ?? [])], asked, recent)]
  const shown = found.slice(0, mostEntries)
  const index = Math.min(current, shown.length - 1)
  const left = found.length - shown.length

  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }, [index, asked])

  /** What cannot be done now stays in the list and says why. */
  function choose(entry: Entry | undefined): void {
    if (entry !== undefined && entry.obstacle === null) onDone(entry)
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(shown[index])
      return
    }
    const next = moved(index, shown.length, event.key)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
  }

  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onDone(null) }}>
      <DialogSurface className="palette">
        <DialogBody className="palette-body">
          <DialogTitle className="palette-title">{words.title}</DialogTitle>
          <DialogContent className="palette-content">
            <input
              className="palette-field"
              type="text"
              role="combobox"
              aria-label={words.field}
              aria-expanded={shown.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={shown.length === 0 ? undefined : `${id}-${String(index)}`}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              maxLength={longestInput}
              placeholder={words.hint}
              value={asked}
              onFocus={(event) => { event.target.select() }}
              onChange={(event) => {
                setAsked(event.target.value)
                setCurrent(0)
              }}
              onKeyDown={press}
            />
            <p role="status" className="sr-only">
              {shown.length === 0 ? words.nothing : words.found(found.length)}
            </p>
            {shown.length === 0 && <p className="palette-none">{words.nothing}</p>}
            <ul className="palette-list" role="listbox" id={`${id}-list`} aria-label={words.title} ref={list} hidden={shown.length === 0}>
              {shown.map((entry, place) => (
                <PaletteLine
                  key={entry.key}
                  id={`${id}-${String(place)}`}
                  entry={entry}
                  kind={asked.trim() === '' && recent.includes(entry.key) ? words.recent : entry.kind}
                  current={place === index}
                  onChoose={() => { choose(entry) }}
                />
              ))}
            </ul>
            {left > 0 && <p className="palette-more quiet">{words.more(left)}</p>}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface LineProps {
  readonly id: string
  readonly entry: Entry
  readonly kind: string
  readonly current: boolean
  readonly onChoose: () => void
}

function PaletteLine({ id, entry, kind, current, onChoose }: LineProps): ReactElement {
  const second = entry.obstacle ?? entry.detail
  return (
    <li id={id} role="option" className="palette-line" aria-selected={current} aria-disabled={entry.obstacle !== null} onMouseDown={(event) => { event.preventDefault() }} onClick={onChoose}>
      <span className="palette-text">
        <DeviceText text={entry.title} />
        {second !== null && <span className="palette-second"><DeviceText text={second} /></span>}
      </span>
      <span className="palette-kind">{kind}</span>
      {entry.keys !== null && <kbd>{entry.keys}</kbd>}
    </li>
  )
}
