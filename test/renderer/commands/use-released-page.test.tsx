import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useReleasedPage } from '../../../renderer/commands/use-released-page.ts'

function Layer({ open }: { readonly open: boolean }): null {
  useReleasedPage(open)
  return null
}

const hidden = (): string | null | undefined => document.getElementById('root')?.getAttribute('aria-hidden')

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<div id="root" aria-hidden="true"></div>'
})
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

describe('the page behind a dialog', () => {
  it('is given back when the dialog is gone and left it hidden', async () => {
    const { rerender } = render(<Layer open />)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(hidden()).toBe('true')
    rerender(<Layer open={false} />)
    expect(hidden()).toBe('true')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(hidden()).toBeNull()
  })

  it('is given back when it is hidden late', async () => {
    render(<Layer open={false} />)
    await vi.advanceTimersByTimeAsync(1_000)
    document.getElementById('root')?.setAttribute('aria-hidden', 'true')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(hidden()).toBeNull()
  })

  it('stays hidden behind a dialog that is still there', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"></div>')
    render(<Layer open={false} />)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(hidden()).toBe('true')
  })
})
