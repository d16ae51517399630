import { DocumentRegular } from '@fluentui/react-icons/svg/document'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import type { ReactElement, ReactNode } from 'react'

/** What the bench says before there is a device on it. */
export function EmptyBench(): ReactElement {
  return (
    <section className="empty card" aria-labelledby="empty-title">
      <h2 id="empty-title">No devices yet</h2>
      <p className="empty-lead">
        Preflight tells, before a Windows PC goes through setup, whether Windows Autopilot enrollment will work for this
        device, this user and this way to sign in. What could not be read is never shown as ready.
      </p>
      <ul className="ways">
        <Way icon={<LaptopRegular />} title="Check this machine">
          Reads the computer that Preflight runs on. It changes nothing. A full answer needs Windows; elsewhere Preflight
          says what only Windows can tell.
        </Way>
        <Way icon={<DocumentRegular />} title="Open evidence files">
          Judges other devices from their evidence files, one row each. Choose as many files as you like.
        </Way>
        <Way icon={<BeakerRegular />} title="Try the demo">
          Twelve invented devices of an invented company, from ready to blocked. Nothing leaves this computer.
        </Way>
      </ul>
      <h3>What is an evidence file?</h3>
      <p>
        What one device says about itself: a file that ends in <code>.preflight.json</code>. Write the collector to a USB
        stick with <code>preflight stick</code>, press Shift+F10 on the device during setup, start the collector from the
        stick, then open the file here.
      </p>
    </section>
  )
}

function Way({ icon, title, children }: { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <li>
      <span className="way-icon" aria-hidden="true">
        {icon}
      </span>
      <h3>{title}</h3>
      <p>{children}</p>
    </li>
  )
}
