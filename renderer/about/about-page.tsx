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
      <PageHeading focus>About Preflight</PageHeading>
      {about?.ok === false && <p className="tone-blocked">{about.error.detail}</p>}
      {about?.ok === true && <Versions about={about.value} />}
      {preset !== null && <p><DeviceText text={words.preset(preset.name)} /></p>}
      <section className="card">
        <h2>What it reads</h2>
        <ul className="plain-list">
          <li>The device: Windows, firmware, TPM, network and what setup left behind, by looking only.</li>
          <li>The tenant: the device record, its profile and policies and the user, through Microsoft Graph, by reading only.</li>
        </ul>
        <h2>What it never keeps</h2>
        <ul className="plain-list">
          <li>The value of a Temporary Access Pass. It is never asked for.</li>
          <li>The hardware hash. No report and no export holds it.</li>
          <li>Serial numbers, names and users in an export, unless you choose so for that export.</li>
        </ul>
        <h2>What it promises</h2>
        <p>What could not be read is never shown as ready.</p>
      </section>
      <AboutTables />
      <AboutNotices />
      <p className="quiet">MIT license. Windows, Intune and Microsoft Entra are trademarks of Microsoft.</p>
    </div>
  )
}

function Versions({ about }: { readonly about: About }): ReactElement {
  const items: readonly (readonly [string, string])[] = [
    ['Version', about.version],
    ['Checks', String(about.checkCount)],
    ['Electron', about.electron],
    ['Chromium', about.chromium],
    ['Node.js', about.node],
    ['Platform', about.platform],
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
