import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { AppFailure } from '../../../main/ipc/app-failure.ts'
import { createHandlers } from '../../../main/ipc/handlers/index.ts'
import type { HandlerTools } from '../../../main/ipc/handlers/handler-tools.ts'
import { fakeSettings, usedSettings } from '../../fakes/settings.ts'
import type { StartedBench } from '../../../main/bench/start-bench.ts'

vi.mock('electron', () => ({ shell: {} }))

const saveDay = (calls: unknown[][]) => async (day: unknown, reports: AsyncIterable<unknown>): Promise<string> => {
  const saved: unknown[] = []
  for await (const each of reports) saved.push(each)
  calls.push(['saveDay', day, saved])
  return 'day.zip'
}

function fakes(chosen: string | null = null): { tools: HandlerTools; calls: unknown[][] } {
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
      report: (id: string) => {
        if (id.startsWith('unjudged')) throw new AppFailure('no-report')
        return record('report', { a: 'report' })(id)
      },
      changes: record('changes', null),
    },
    folder: { state: record('watchState', 'the state'), watch: record('watch', 'watching'), stop: record('stop', 'off') },
    tenant: { account: record('account', { kind: 'none', label: null }) },
    addDemo: record('addDemo', Promise.resolve({ added: 12, errors: [] })),
    addThisMachine: record('addThisMachine', { added: 1, errors: [] }),
    addEvidence: record('addEvidence', Promise.resolve({ added: 2, errors: [] })),
    addDropped: record('addDropped', Promise.resolve({ added: 1, errors: ['b'] })),
    addHyperV: record('addHyperV', Promise.resolve({ added: 3, errors: [] })),
  } as unknown as StartedBench
  const tools: HandlerTools = {
    language: () => 'en',
    bench: () => Promise.resolve(bench),
    sheets: () => Promise.resolve(record('sheets', Promise.resolve({ outcome: 'printed', fileName: null, sheets: 1 })) as never),
    exporter: () => Promise.resolve({ save: record('save', Promise.resolve('a.pdf')), asText: record('asText', 'the text'), saveDay: saveDay(calls) } as never),
    history: () =>
      Promise.resolve({
        status: record('history.status', Promise.resolve('the status')),
        read: (id: string) => (id === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve({ kept: id })),
        day: (day: string) => Promise.resolve(day === '2026-11-23' ? [{ id: 'one' }, { id: 'gone' }, { id: 'two' }] : []),
      } as never),
    chooseEvidence: () => Promise.resolve(['/x/a.json', '/x/b.json']),
    chooseFolder: (title) => {
      calls.push(['chooseFolder', title])
      return Promise.resolve(chosen)
    },
    chooseHashFile: () => Promise.resolve(chosen),
    tellDropped: record('tellDropped') as never,
    showMenu: record('showMenu', Promise.resolve()) as never,
    copyText: (text) => {
      calls.push(['copyText', text])
      return Promise.resolve()
    },
    openLink: (address) => {
      calls.push(['openLink', address])
      return Promise.resolve()
    },
    settings: Promise.resolve(fakeSettings({ keepFolder: (folder) => { calls.push(['keepFolder', folder]); return Promise.resolve(usedSettings) } })),
    notices: () => Promise.resolve('the licenses'),
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

  it('make one sheet per judged device and count the others', async () => {
    const { tools, calls } = fakes()
    expect(await createHandlers(tools)['sheet:make']({ deviceIds: ['a', 'unjudged-1', 'a', 'b'], target: 'printer' })).toEqual({ outcome: 'printed', fileName: null, sheets: 1, notJudged: 1 })
    expect(calls).toEqual([['report', 'a'], ['report', 'b'], ['sheets', [{ a: 'report' }, { a: 'report' }], 'printer']])
  })

  it('make no sheet when nothing is judged', async () => {
    const { tools } = fakes()
    await expect(createHandlers(tools)['sheet:make']({ deviceIds: ['unjudged-1', 'unjudged-2'], target: 'pdf' })).rejects.toMatchObject({ code: 'no-report', message: 'None of these devices has been judged yet.' })
  })

  it('export a kept report and copy it', async () => {
    const { tools, calls } = fakes()
    expect(await createHandlers(tools)['history:export']({ id: 'one', format: 'csv', identifiers: false })).toEqual({ fileName: 'a.pdf' })
    await createHandlers(tools)['history:copy']({ id: 'one', identifiers: true })
    expect(calls).toEqual([['save', { kept: 'one' }, 'csv', false], ['asText', { kept: 'one' }, true], ['copyText', 'the text']])
  })

  it('export a day with what can be read, and say how much could not', async () => {
    const { tools, calls } = fakes()
    const day = { day: '2026-11-23', format: 'zip', identifiers: false } as const
    expect(await createHandlers(tools)['history:export-day'](day)).toEqual({ fileName: 'day.zip', missing: 1 })
    expect(calls).toEqual([['saveDay', day, [{ kept: 'one' }, { kept: 'two' }]]])
  })

  it('refuse to export a day without reports', async () => {
    const { tools, calls } = fakes()
    await expect(createHandlers(tools)['history:export-day']({ day: '2026-11-22', format: 'csv', identifiers: false })).rejects.toMatchObject({ code: 'not-kept' })
    expect(calls).toEqual([])
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

  it('read the Hyper-V host', async () => {
    const { tools, calls } = fakes()
    expect(await createHandlers(tools)['bench:add-hyper-v'](undefined)).toEqual({ added: 3, errors: [] })
    expect(calls).toEqual([['addHyperV']])
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

describe('watching a folder', () => {
  it('starts with the folder that the person chose', async () => {
    const { tools, calls } = fakes('/media/stick')
    expect(await createHandlers(tools)['bench:watch-folder'](undefined)).toBe('watching')
    expect(calls).toEqual([['chooseFolder', 'watch'], ['watch', '/media/stick'], ['keepFolder', '/media/stick']])
  })

  it('goes on as it was when the person cancels', async () => {
    const { tools, calls } = fakes(null)
    expect(await createHandlers(tools)['bench:watch-folder'](undefined)).toBe('the state')
    expect(calls.map(([name]) => name)).toEqual(['chooseFolder', 'watchState'])
  })

  it('stops and tells its state', async () => {
    const { tools } = fakes()
    expect(await createHandlers(tools)['bench:stop-watching'](undefined)).toBe('off')
    expect(await createHandlers(tools)['bench:watch-state'](undefined)).toBe('the state')
  })
})

describe('preparing a stick', () => {
  it('writes nothing when the person cancels', async () => {
    expect(await createHandlers(fakes(null).tools)['stick:write'](undefined)).toBeNull()
  })

  it('writes to the chosen folder and names it without its path', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preflight-stick-'))
    try {
      expect(await createHandlers(fakes(folder).tools)['stick:write'](undefined)).toMatchObject({ folder: path.basename(folder), evidenceFiles: 0 })
      expect(await readdir(folder)).toHaveLength(4)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('fails with one sentence', async () => {
    const missing = path.join(tmpdir(), 'preflight-no-such-folder')
    await expect(createHandlers(fakes(missing).tools)['stick:write'](undefined)).rejects.toMatchObject({ code: 'save-failed', message: `There is no folder ${missing}.` })
  })
})

describe('hashes', () => {
  it('in a pasted text are answered without the text', async () => {
    const text = 'T0FBQUFBQUFBQUFB'.repeat(20)
    const answer = await createHandlers(fakes().tools)['hash:decode'](text)
    expect(answer.hashes).toMatchObject([{ state: 'damaged', label: 'Pasted text' }])
    expect(JSON.stringify(answer)).not.toContain(text.slice(0, 20))
  })

  it('need a chosen file', async () => {
    expect(await createHandlers(fakes(null).tools)['hash:open'](undefined)).toBeNull()
  })

  it('in a file that is gone are one sentence', async () => {
    const missing = path.join(tmpdir(), 'preflight-no-such-hash.csv')
    expect(await createHandlers(fakes(missing).tools)['hash:open'](undefined)).toEqual({ hashes: [], notShown: 0, problem: 'preflight-no-such-hash.csv: no such file or folder.' })
  })
})
