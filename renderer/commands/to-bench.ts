import type { CommandPlace } from './command.ts'

/** On the bench, where devices, what is asked about them and the troubles of adding them appear. */
export function toBench({ route, go }: Pick<CommandPlace, 'route' | 'go'>): void {
  if (route.page !== 'bench') go({ type: 'page-chosen', page: 'bench' })
}
