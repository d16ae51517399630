import { DocumentRegular } from '@fluentui/react-icons/svg/document'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { ServerRegular } from '@fluentui/react-icons/svg/server'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import type { ReactElement, ReactNode } from 'react'
import { useOpenAccount } from '../account/open-account.ts'
import { words } from './empty-bench-words.ts'
import { words as page } from './page-words.ts'

/** The same in every language. */
const evidenceEnding = '.preflight.json'
const typedOnDevice = 'D:\\preflight'

/** What the bench says before there is a device on it. */
export function EmptyBench(): ReactElement {
  const openAccount = useOpenAccount()
  return (
    <section className="empty card" aria-labelledby="empty-title">
      <h2 id="empty-title">{words.title}</h2>
      <p className="empty-lead">{words.lead}</p>
      <ul className="ways">
        <Way icon={<LaptopRegular />} title={page.addHere}>
          {words.here}
        </Way>
        <Way icon={<DocumentRegular />} title={page.addFiles}>
          {words.files}
        </Way>
        <Way icon={<EyeRegular />} title={page.watch}>
          {words.watch}
        </Way>
        <Way icon={<ServerRegular />} title={page.addHyperV}>
          {words.hyperV}
        </Way>
        <Way icon={<BeakerRegular />} title={page.addDemo}>
          {words.demo}
        </Way>
      </ul>
      <h3>{words.tenant}</h3>
      <p>
        {words.tenantText}{' '}
        <button type="button" className="text-button" onClick={openAccount}>
          {words.signIn}
        </button>
      </p>
      <h3>{words.evidence}</h3>
      <p>
        {words.evidenceEnding} <code>{evidenceEnding}</code>. {words.evidenceHow} <code>{typedOnDevice}</code> {words.evidenceThen}
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
