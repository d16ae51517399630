import { describe, expect, it, vi } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { createHandlers } from '../../../main/ipc/handlers/index.ts'
import type { HandlerTools } from '../../../main/ipc/handlers/handler-tools.ts'
import type { StartedBench } from '../../../main/bench/start-bench.ts'

vi.mock('electron', () => ({ shell: {} }))

function fakes(): { tools: HandlerTools; calls: unknown[][] } {
  const calls: unknown[][] = []
  const record =
    (name: string, answer?: unknown) =>
    (...args: unknown[]): unknown => {
      calls.push([name, ...args])
      return answer
    }
  const bench = {
    bench: {
      rows: record('rows', ['row']),
      remove: record('remove'),
      plan: record('plan'),
      scan: record('scan'),
      cancel: record('cancel'),
      report: record('report', { a: 'report' }),
    },
    tenant: { account: record('account', { kind: 'none', label: null }) },
    addDemo: record('addDemo', Promise.resolve({ added: 12, errors: [] })),
    addThisMachine: record('addThisMachine', { added: 1, errors: [] }),
    addEvidence: record('addEvidence', Promise.resolve({ added: 2, errors: [] })),
  } as unknown as StartedBench
  const tools: HandlerTools = {
    bench: () => Promise.resolve(bench),
    exporter: () => Promise.resolve({ save: record('save', Promise.resolve('a.pdf')), asText: record('asText', 'the text') } as never),
    chooseEvidence: () => Promise.resolve(['/x/a.json', '/x/b.json']),
    copyText: (text) => {
      calls.push(['copyText', text])
      return Promise.resolve()
    },
    openLink: (address) => {
      calls.push(['openLink', address])
      return Promise.resolve()
    },
    versions: { version: '1', electron: '45', chromium: '150', node: '24', platform: 'win32 x64' },
  }
  return { tools, calls }
}

describe('handlers', () => {
  it('export what the bench judged, with the choice of the page about identifiers only', async () => {
    const { tools, calls } = fakes()
    expect(await createHandlers(tools)['report:export']({ deviceId: 'a', format: 'pdf', identifiers: false })).toEqual({ fileName: 'a.pdf' })
    expect(calls).toEqual([['report', 'a'], ['save', { a: 'report' }, 'pdf', false]])
  })

  it('copy a report to the clipboard', async () => {
    const { tools, calls } = fakes()
    await createHandlers(tools)['report:copy']({ deviceId: 'a', identifiers: true })
    expect(calls).toEqual([['report', 'a'], ['asText', { a: 'report' }, true], ['copyText', 'the text']])
  })

  it('open the evidence that the person chose in the dialog', async () => {
    const { tools, calls } = fakes()
    expect(await createHandlers(tools)['bench:open-evidence'](undefined)).toEqual({ added: 2, errors: [] })
    expect(calls).toEqual([['addEvidence', ['/x/a.json', '/x/b.json']]])
  })

  it('split a plan from its device', async () => {
    const { tools, calls } = fakes()
    await createHandlers(tools)['device:plan']({ deviceId: 'a', scenario: 'user-driven', overlays: ['tap'], user: 'x' })
    expect(calls).toEqual([['plan', 'a', { scenario: 'user-driven', overlays: ['tap'], user: 'x' }]])
  })

  it('open the documentation of a check, by id', async () => {
    const { tools, calls } = fakes()
    const [check] = checks
    await createHandlers(tools)['docs:open'](check?.id ?? '')
    expect(calls).toEqual([['openLink', check?.docs]])
  })

  it.each(['https://example.com', 'no-such-check', ''])('refuse the link "%s"', async (id) => {
    const { tools, calls } = fakes()
    await expect(createHandlers(tools)['docs:open'](id)).rejects.toMatchObject({ code: 'invalid-request' })
    expect(calls).toEqual([])
  })

  it('say how many checks there are', async () => {
    expect(await createHandlers(fakes().tools)['app:about'](undefined)).toMatchObject({ version: '1', checkCount: checks.length })
  })
})
