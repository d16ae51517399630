import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components'
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react'

const darkQuery = '(prefers-color-scheme: dark)'
/** The same stack as --font in tokens.css. */
const fontFamilyBase = "'Segoe UI Variable Text', 'Segoe UI', 'Noto Sans', system-ui, sans-serif"
const light: Theme = { ...webLightTheme, fontFamilyBase }
const dark: Theme = { ...webDarkTheme, fontFamilyBase }

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', changed)
  return () => {
    query.removeEventListener('change', changed)
  }
}

/**
 * Follows the light or dark setting of the system. A contrast theme needs no theme of its own: the
 * browser puts the system palette over both, and the kit's components are made for that.
 */
export function ThemeProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches)
  return (
    <FluentProvider className="app-provider" theme={isDark ? dark : light}>
      {children}
    </FluentProvider>
  )
}
