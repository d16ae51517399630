/** Which page the window shows, and what takes the focus when it appears. */
export type Route =
  | { readonly page: 'bench'; readonly focus: 'none' | 'heading' | { readonly deviceId: string } }
  | { readonly page: 'checklist'; readonly deviceId: string }
  | { readonly page: 'history' }
  /** With the device whose checklist one came from: its hash is shown. */
  | { readonly page: 'hash'; readonly deviceId?: string }
  /** With a code that is asked for already. */
  | { readonly page: 'codes'; readonly code?: string }
  /** With the entry that is open, and the device whose checklist one came from. */
  | { readonly page: 'checks'; readonly checkId: string | null; readonly deviceId: string | null }
  | { readonly page: 'account' }
  | { readonly page: 'settings' }
  | { readonly page: 'about' }

export type Page = Route['page']

/** A page that needs no device to be chosen. */
export type ChosenPage = Exclude<Page, 'checklist'>

export type RouteAction =
  | { readonly type: 'device-opened'; readonly deviceId: string }
  | { readonly type: 'hash-opened'; readonly deviceId: string }
  | { readonly type: 'check-opened'; readonly checkId: string }
  | { readonly type: 'code-asked'; readonly code: string }
  | { readonly type: 'files-dropped' }
  | { readonly type: 'went-back' }
  | { readonly type: 'page-chosen'; readonly page: ChosenPage }

/** The bench as the window opens: nothing grabs the focus. */
export const firstRoute: Route = { page: 'bench', focus: 'none' }

/** Going back to the bench puts the focus on the row one came from; from an entry of the catalog one gets back to the checklist. */
export function reduceRoute(route: Route, action: RouteAction): Route {
  switch (action.type) {
    case 'device-opened':
      return { page: 'checklist', deviceId: action.deviceId }
    case 'hash-opened':
      return { page: 'hash', deviceId: action.deviceId }
    case 'check-opened':
      return { page: 'checks', checkId: action.checkId, deviceId: route.page === 'checklist' ? route.deviceId : null }
    case 'code-asked':
      return { page: 'codes', code: action.code }
    case 'files-dropped':
      // Rows and what could not be used are on the bench, wherever somebody let go of the files.
      return route.page === 'bench' ? route : { page: 'bench', focus: 'heading' }
    case 'went-back':
      if (route.page === 'hash' && route.deviceId !== undefined) return { page: 'checklist', deviceId: route.deviceId }
      if (route.page === 'checks' && route.deviceId !== null) return { page: 'checklist', deviceId: route.deviceId }
      return { page: 'bench', focus: route.page === 'checklist' ? { deviceId: route.deviceId } : 'heading' }
    case 'page-chosen':
      if (action.page === 'bench') return { page: 'bench', focus: 'heading' }
      return action.page === 'checks' ? { page: 'checks', checkId: null, deviceId: null } : { page: action.page }
  }
}
