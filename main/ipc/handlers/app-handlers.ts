import { docsAddress } from '../../app/external-links.ts'
import { AppFailure } from '../app-failure.ts'
import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'

/** Documentation links, what this version is and which permissions it asks for. */
export function appHandlers({ openLink, versions, notices, showMenu, language }: HandlerTools): Pick<Handlers, 'docs:open' | 'menu:show' | 'app:about' | 'app:notices' | 'account:permissions'> {
  return {
    async 'docs:open'(checkId) {
      const { checks } = await import('../../../core/checks/index.ts')
      const address = docsAddress(checks, checkId)
      if (address === null) throw new AppFailure('invalid-request')
      await openLink(address)
      return undefined
    },
    async 'app:about'() {
      const { checks } = await import('../../../core/checks/index.ts')
      return { ...versions, checkCount: checks.length }
    },
    async 'menu:show'(state) {
      await showMenu(state)
      return undefined
    },
    'app:notices': notices,
    async 'account:permissions'() {
      const { permissionList } = await import('../../graph/permission-list.ts')
      return permissionList(language())
    },
  }
}
