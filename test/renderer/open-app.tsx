import { act, fireEvent, render, screen } from '@testing-library/react'
import { App } from '../../renderer/app.tsx'
import { ThemeProvider } from '../../renderer/ui/theme.tsx'
import { fakeBridge, type FakeBridge, type FakeWorld } from './invented/fake-bridge.ts'

/** The whole page with an invented machine behind it. */
export async function openApp(world: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  // The page loads it ahead; on a busy machine a short test would end before that does.
  await import('../../renderer/checklist/checklist-page.tsx')
  const fake = fakeBridge(world)
  Object.defineProperty(window, 'preflight', { value: fake.bridge, configurable: true })
  render(
    <ThemeProvider>
      <App />
    </ThemeProvider>,
  )
  await settle()
  return fake
}

/** Lets replies arrive and lazy pages load. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

/** Opens the checklist of the device whose button has this name. */
export async function openDevice(name: RegExp): Promise<void> {
  const [row] = screen.getAllByRole('button', { name }).filter((each) => each.classList.contains('bench-open'))
  if (row === undefined) throw new Error(`No device is called ${String(name)}`)
  fireEvent.click(row)
  await screen.findByRole('button', { name: 'Export' })
  await settle()
}
