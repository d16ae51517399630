// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { noAccount } from '../../../core/ipc/account.ts'
import { aRow } from '../invented/rows.ts'
import { openApp } from '../open-app.tsx'

const demo = aRow('demo')
const real = aRow('real', { source: 'evidence', label: 'real.preflight.json' })
const demoAccount = { ...noAccount, kind: 'demo', label: 'Fabrikam' } as const

describe('the note that nobody is signed in', () => {
  it.each([
    ['real devices', [real], noAccount, /^Nobody is signed in, so nothing of the tenant is read\./],
    ['real devices beside demo ones, once the demo was tried', [real, demo], { ...demoAccount, demoDevicesOnly: true }, /^Nobody is signed in, so nothing of the tenant is read about the devices that are not from the demo\./],
  ])('stands above %s', async (_name, rows, account, text) => {
    await openApp({ rows, account })
    expect(screen.getByText(text)).toBeDefined()
  })

  it.each([
    ['demo devices alone', [demo], { ...demoAccount, demoDevicesOnly: true }],
    ['devices that the demo tenant judges on purpose', [real, demo], demoAccount],
    ['devices of a tenant', [real], { ...noAccount, kind: 'token', label: 'graph.microsoft.com' } as const],
  ])('is not needed above %s', async (_name, rows, account) => {
    await openApp({ rows, account })
    expect(screen.queryByText(/Nobody is signed in/)).toBeNull()
  })
})
