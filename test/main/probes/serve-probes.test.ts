import { describe, expect, it } from 'vitest'
import type { HostReply } from '../../../main/probes/host-messages.ts'
import { serveProbes, type HostPort } from '../../../main/probes/serve-probes.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

function fakePort(): { port: HostPort; sent: HostReply[]; say: (data: unknown) => void } {
  const sent: HostReply[] = []
  let listener: (event: { data: unknown }) => void = () => undefined
  const port: HostPort = { on: (_event, next) => { listener = next }, postMessage: (message) => sent.push(message) }
  return { port, sent, say: (data) => { listener({ data }) } }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

describe('serveProbes', () => {
  it('answers a request with progress and evidence', async () => {
    const { port, sent, say } = fakePort()
    const evidence = evidenceOf({})
    serveProbes(port, (onProgress) => { onProgress({ done: 0, total: 1, text: 'TPM' }); return Promise.resolve(evidence) })
    say({ type: 'collect' })
    await settled()
    expect(sent).toEqual([{ type: 'progress', progress: { done: 0, total: 1, text: 'TPM' } }, { type: 'done', evidence }])
  })

  it('answers with one sentence when the collection fails, and can be asked again', async () => {
    const { port, sent, say } = fakePort()
    serveProbes(port, () => Promise.reject(new Error('Windows PowerShell could not be started on this device.')))
    say({ type: 'collect' })
    await settled()
    say({ type: 'collect' })
    await settled()
    expect(sent).toEqual(Array.from({ length: 2 }, () => ({ type: 'failed', message: 'Windows PowerShell could not be started on this device.' })))
  })

  it.each([null, 'collect', {}, { type: 'eval', code: '1' }, []])('ignores %j', async (data) => {
    const { port, sent, say } = fakePort()
    serveProbes(port, () => Promise.resolve(evidenceOf({})))
    say(data)
    await settled()
    expect(sent).toEqual([])
  })

  it('runs one collection at a time', async () => {
    const { port, say } = fakePort()
    let started = 0
    serveProbes(port, () => { started += 1; return new Promise(() => undefined) })
    say({ type: 'collect' })
    say({ type: 'collect' })
    await settled()
    expect(started).toBe(1)
  })
})
