import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { ThemeProvider } from './ui/theme.tsx'

/** The style nonce of this load; without it the policy refuses every style sheet of the kit. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root')
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } })

createRoot(container).render(
  <StrictMode>
    <RendererProvider renderer={renderer} targetDocument={document}>
      <ThemeProvider>
        <App />
      </ThemeProvider>
    </RendererProvider>
  </StrictMode>,
)
