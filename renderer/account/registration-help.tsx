import type { ReactElement } from 'react'
import { signInWords as words } from './sign-in-words.ts'

/**
 * How an administrator makes the app registration: once per tenant. Source: Microsoft identity platform,
 * "Desktop app that calls web APIs: app registration", read 2026-11.
 */
export function RegistrationHelp(): ReactElement {
  return (
    <details className="registration-help">
      <summary>{words.howTo}</summary>
      <ol className="steps">
        <li>{words.steps.register}</li>
        <li>
          {words.steps.redirect} <code>http://localhost</code>
        </li>
        <li>{words.steps.publicClient}</li>
        <li>{words.steps.permissions}</li>
        <li>{words.steps.ids}</li>
      </ol>
    </details>
  )
}
