import { useEffect, useState, type ReactElement } from 'react'
import type { Permission } from '../../core/ipc/account.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask } from '../bridge.ts'
import { ConsentButtons } from './consent-buttons.tsx'
import type { AccountPart } from './use-account.ts'
import { accountPage as words } from './account-page-words.ts'

/** What Preflight asks the tenant for and why, and how an administrator grants it. */
export function PermissionTable({ account, outcome, actions }: AccountPart): ReactElement {
  const permissions = usePermissions()
  return (
    <section className="card account-card" aria-labelledby="permissions-title">
      <h2 id="permissions-title">{words.permissions}</h2>
      <p>{words.permissionsText}</p>
      <ConsentButtons account={account} outcome={outcome} actions={actions} />
      {permissions?.ok === false && <p className="tone-blocked">{permissions.error.detail}</p>}
      {permissions?.ok === true && (
        <details className="permissions">
          <summary>{words.permissionsEach}</summary>
          {/* A narrow window stacks the cells: without its roles the table would end there for screen readers. */}
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">{words.permission}</th>
                <th role="columnheader" scope="col">{words.unreadWithout}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {permissions.value.map(({ name, facts }) => (
                <tr key={name} role="row">
                  <th role="rowheader" scope="row">
                    <code>{name}</code>
                  </th>
                  <td role="cell">
                    <Facts labels={facts} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}

/** So many facts tell what a permission is about; our own choice. */
const shownFacts = 6

function Facts({ labels }: { readonly labels: readonly string[] }): ReactElement {
  const more = labels.slice(shownFacts)
  return (
    <>
      {labels.slice(0, shownFacts).join(', ')}
      {more.length > 0 && (
        <details>
          <summary>{words.andMore(more.length)}</summary>
          {more.join(', ')}
        </details>
      )}
    </>
  )
}

function usePermissions(): Reply<readonly Permission[]> | null {
  const [permissions, setPermissions] = useState<Reply<readonly Permission[]> | null>(null)
  useEffect(() => {
    let current = true
    void ask('account:permissions', undefined).then((reply) => {
      if (current) setPermissions(reply)
    })
    return () => {
      current = false
    }
  }, [])
  return permissions
}
