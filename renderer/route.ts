/** Which page the window shows, and what takes the focus when it appears. */
export type Route =
  | { readonly page: 'bench'; readonly focus: 'none' | 'heading' | { readonly deviceId: string } }
  | { readonly page: 'checklist'; readonly deviceId: string }
  | { readonly page: 'hash' }
  | { readonly page: 'codes' }
  | { readonly page: 'account' }
  | { readonly page: 'about' }

export type Page = Route['page']

/** A page that needs no device to be chosen. */
export type ChosenPage = Exclude<Page, 'checklist'>

export type RouteAction =
  | { readonly type: 'device-opened'; readonly deviceId: string }
  | { readonly type: 'went-back' }
  | { readonly type: 'page-chosen'; readonly page: ChosenPage }

/** The bench as the window opens: nothing grabs the focus. */
export const firstRoute: Route = { page: 'bench', focus: 'none' }

/** Going back to the bench puts the focus on the row one came from. */
export function reduceRoute(route: Route, action: RouteAction): Route {
  switch (action.type) {
    case 'device-opened':
      return { page: 'checklist', deviceId: action.deviceId }
    case 'went-back':
      return { page: 'bench', focus: route.page === 'checklist' ? { deviceId: route.deviceId } : 'heading' }
    case 'page-chosen':
      return action.page === 'bench' ? { page: 'bench', focus: 'heading' } : { page: action.page }
  }
}
