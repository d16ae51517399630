import type { ReactElement } from 'react'

/**
 * How an administrator makes the app registration: once per tenant. Source: Microsoft identity platform,
 * "Desktop app that calls web APIs: app registration", read 2026-11.
 */
export function RegistrationHelp(): ReactElement {
  return (
    <details className="registration-help">
      <summary>How to make the app registration</summary>
      <ol className="steps">
        <li>In the Microsoft Entra admin center, open App registrations and choose New registration, for this directory only.</li>
        <li>
          Under Authentication, add the platform “Mobile and desktop applications” with the redirect URI <code>http://localhost</code>.
        </li>
        <li>For the sign-in with a code, set “Allow public client flows” to Yes.</li>
        <li>Under API permissions, add the delegated permissions of Microsoft Graph that are listed below, and grant admin consent.</li>
        <li>Copy the Application (client) ID and the Directory (tenant) ID from the overview page into the fields here. No client secret is needed.</li>
      </ol>
    </details>
  )
}
