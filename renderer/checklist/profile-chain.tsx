import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState, type ReactElement } from 'react'
import { chainStop, type ProfileChain as Chain, type ProfileLink, type ProfileLinkState } from '../../core/profile-chain/profile-chain.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { Moment } from '../ui/time.tsx'
import { VerdictIcon, type Tone } from '../ui/verdict-icon.tsx'
import { profileLinkNames, profileLinkStateWords } from '../core-words.ts'
import { checklistWords } from './checklist-words.ts'

const words = checklistWords.steps

/** A shape of its own for every state, so that nothing depends on color. */
const tones: { readonly [S in ProfileLinkState]: Tone } = {
  done: 'ready',
  broken: 'blocked',
  waiting: 'waiting',
  unknown: 'unknown',
}

/** From the group tag to the profile on the device: folded away while nothing but the download is left to happen. */
export function ProfileChain({ chain }: { readonly chain: Chain }): ReactElement {
  const smooth = chain.links.every(({ kind, state }) => state === 'done' || kind === 'downloaded')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? !smooth
  const titleId = useId()
  const listId = useId()
  const stop = chainStop(chain)
  return (
    <section className="timeline card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.profile}</h2>
      <p className="quiet">{summary(chain, stop)}</p>
      <button type="button" className="proof-button" aria-expanded={open} aria-controls={open ? listId : undefined} onClick={() => { setChosen(!open) }}>
        {words.links}
        <ChevronRightRegular className="chevron" aria-hidden="true" />
      </button>
      {open && (
        <ol id={listId}>
          {chain.links.map((link) => (
            <Link key={link.kind} link={link} here={link === stop} />
          ))}
        </ol>
      )}
      {chain.wait !== null && <p className="quiet">{chain.wait}</p>}
    </section>
  )
}

function summary({ links }: Chain, stop: ProfileLink | null): string {
  if (stop?.state === 'broken') return words.breaksAt(profileLinkNames[stop.kind])
  if (stop !== null) return words.waitsAt(profileLinkNames[stop.kind])
  const unread = links.filter(({ state }) => state === 'unknown').length
  return unread === 0 ? words.allHold : words.unread(unread)
}

function Link({ link, here }: { readonly link: ProfileLink; readonly here: boolean }): ReactElement {
  return (
    <li className={link.state === 'broken' ? 'timeline-failed' : `timeline-${link.state}`} aria-current={here ? 'step' : undefined}>
      <VerdictIcon tone={tones[link.state]} />
      <div className="timeline-text">
        <p>
          <strong>{profileLinkNames[link.kind]}</strong>: {profileLinkStateWords[link.state]}
          {here && <span className="stuck-here">{link.state === 'broken' ? words.breaksHere : words.waitsHere}</span>}
          {link.at !== null && (
            <span className="quiet">
              {' '}
              <Moment iso={link.at} />
            </span>
          )}
        </p>
        <p className="quiet">
          <DeviceText text={link.because} />
        </p>
        {link.source !== null && (
          <p className="quiet">
            <DeviceText text={link.source} />
          </p>
        )}
      </div>
    </li>
  )
}
