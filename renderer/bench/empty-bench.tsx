import { DocumentRegular } from '@fluentui/react-icons/svg/document'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { ServerRegular } from '@fluentui/react-icons/svg/server'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import type { ReactElement, ReactNode } from 'react'
import { useOpenAccount } from '../account/open-account.ts'

/** What the bench says before there is a device on it. */
export function EmptyBench(): ReactElement {
  const openAccount = useOpenAccount()
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
        <Way icon={<EyeRegular />} title="Watch a folder">
          Judges every evidence file of a stick or a shared folder, and each new one by itself. Files are only read.
        </Way>
        <Way icon={<ServerRegular />} title="Read this Hyper-V host">
          Judges every VM of the host that Preflight runs on, powered on or off, one row each. It needs an administrator or a
          member of Hyper-V Administrators.
        </Way>
        <Way icon={<BeakerRegular />} title="Try the demo">
          Twelve invented devices of an invented company, from ready to blocked. Nothing leaves this computer.
        </Way>
      </ul>
      <h3>Which tenant answers?</h3>
      <p>
        Whether a device is registered, and which profile and policies reach it, only its tenant can tell.{' '}
        <button type="button" className="text-button" onClick={openAccount}>
          Sign in to the tenant
        </button>
      </p>
      <h3>What is an evidence file?</h3>
      <p>
        What one device says about itself: a file that ends in <code>.preflight.json</code>. Choose “Prepare a stick”, plug
        the stick into the device, press Shift+F10 during Windows setup and type <code>D:\preflight</code> with the letter of
        the stick. Then watch the stick here.
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
