import type { ReactElement } from 'react'
import type { About } from '../../core/ipc/contract.ts'
import { PageHeading } from '../ui/page-heading.tsx'
import { useSettings } from '../settings/use-settings.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { AboutNotices } from './about-notices.tsx'
import { AboutTables } from './about-tables.tsx'
import { words } from './about-words.ts'
import { useAbout } from './use-about.ts'
import './about.css'

/** Version, and what Preflight reads, keeps and never keeps. */
export function AboutPage(): ReactElement {
  const about = useAbout()
  const { preset } = useSettings().state
  return (
    <div className="about">
      <PageHeading focus>{words.title}</PageHeading>
      {about?.ok === false && <p className="tone-blocked">{about.error.detail}</p>}
      {about?.ok === true && <Versions about={about.value} />}
      {preset !== null && <p><DeviceText text={words.preset(preset.name)} /></p>}
      <section className="card">
        <h2>{words.reads}</h2>
        <ul className="plain-list">
          {words.readsList.map((each) => <li key={each}>{each}</li>)}
        </ul>
        <h2>{words.neverKeeps}</h2>
        <ul className="plain-list">
          {words.neverKeepsList.map((each) => <li key={each}>{each}</li>)}
        </ul>
        <h2>{words.promises}</h2>
        <p>{words.promise}</p>
      </section>
      <AboutTables />
      <AboutNotices />
      <p className="quiet">{words.license}</p>
    </div>
  )
}

function Versions({ about }: { readonly about: About }): ReactElement {
  const items: readonly (readonly [string, string])[] = [
    [words.version, about.version],
    [words.checks, String(about.checkCount)],
    ['Electron', about.electron],
    ['Chromium', about.chromium],
    ['Node.js', about.node],
    [words.platform, about.platform],
  ]
  return (
    <dl className="device-line">
      {items.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
