import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { deviceFactsFrom } from '../../../../main/evidence/device-facts.ts'
import type { Evidence } from '../../../../main/evidence/schema.ts'
import { writeEvidence } from '../../../../main/evidence/write-evidence.ts'
import type { ProcessResult, RunOptions, Command } from '../../../../main/platform/run-process.ts'
import { collectOnWindows, parseProgress } from '../../../../main/probes/windows/collect-on-windows.ts'
import { windowsItemIds } from '../../../../main/probes/windows/item-ids.ts'
import { scriptCandidates } from '../../../../main/probes/windows/script-path.ts'
import { evidenceOf } from '../../../fakes/evidence.ts'

const result = (end: ProcessResult['end'], exitCode: number | null = null): ProcessResult => ({ end, exitCode, stdout: new Uint8Array(), stderr: new Uint8Array() })
const now = (): number => Date.parse('2026-11-22T09:00:00Z')
const common = { signal: new AbortController().signal, environment: {}, script: 'C:\\collect-device.ps1', now }

/** Every item is there, none was read, and all give the one reason. */
function reasonOf(evidence: Evidence): { kinds: string[]; messages: string[] } {
  expect(Object.keys(evidence.items)).toEqual(windowsItemIds)
  const errors = Object.values(evidence.items).map((item) => (item.ok ? expect.fail('an item was read') : item.error))
  return { kinds: [...new Set(errors.map(({ kind }) => kind))], messages: [...new Set(errors.map(({ message }) => message))] }
}

describe('collectOnWindows', () => {
  it('reads what the script wrote and passes its progress on', async () => {
    const evidence = evidenceOf({ dsregcmd: 'AzureAdJoined : NO' })
    const seen: string[] = []
    const run = async (command: Command, options: RunOptions): Promise<ProcessResult> => {
      options.onLine?.('[1/35] Session')
      options.onLine?.('#< CLIXML')
      await writeFile(command.args.at(-1) ?? '', writeEvidence(evidence))
      return result('exited', 0)
    }
    const collected = await collectOnWindows({ ...common, run, onProgress: ({ done, total, text }) => seen.push(`${String(done)}/${String(total)} ${text}`) })
    expect(collected).toEqual(evidence)
    expect(seen).toEqual(['1/35 Session'])
  })

  it.each([
    [result('not-started'), 'failed', /could not be started/],
    [result('timed-out'), 'timed-out', /did not finish within 10 minutes/],
    [result('exited', 1), 'failed', /ended with code 1 and left no evidence/],
    // A stub of PowerShell, as Wine has one.
    [result('exited', 0), 'failed', /ended with code 0 and left no evidence/],
  ])('reads nothing and says in one sentence why', async (end, kind, sentence) => {
    const evidence = await collectOnWindows({ ...common, run: () => Promise.resolve(end), onProgress: () => undefined })
    expect(reasonOf(evidence)).toEqual({ kinds: [kind], messages: [expect.stringMatching(sentence)] })
    const read = Object.entries(deviceFactsFrom(evidence)).filter(([, fact]) => fact.status === 'known')
    // Known from the kind of file itself.
    expect(read.map(([id]) => id).sort()).toEqual(['device.registrationFile', 'vm.hostInventory'])
  })

  it.each([
    ['an empty file', '', /is empty/],
    ['half a file', '{"schema": "preflight.evidence/1", "ite', /collected evidence/],
  ])('takes nothing from %s', async (_name, content, sentence) => {
    const run = async (command: Command): Promise<ProcessResult> => {
      await writeFile(command.args.at(-1) ?? '', content)
      return result('exited', 0)
    }
    const evidence = await collectOnWindows({ ...common, run, onProgress: () => undefined })
    expect(reasonOf(evidence).messages).toEqual([expect.stringMatching(sentence)])
  })

  it('rejects when cancelled', async () => {
    const signal = AbortSignal.abort(new Error('Enough.'))
    await expect(collectOnWindows({ ...common, signal, run: () => Promise.resolve(result('aborted')), onProgress: () => undefined })).rejects.toThrow('Enough.')
  })
})

describe('parseProgress', () => {
  it.each([
    ['[3/34] TPM', { done: 3, total: 34, text: 'TPM' }],
    ['  [3/34] TPM readiness\r', { done: 3, total: 34, text: 'TPM readiness' }],
    ['Done: C:\\x', undefined],
    ['[3/34] \u001b[31mred', undefined],
    ['[1234/5] x', undefined],
  ])('%j', (line, expected) => {
    expect(parseProgress(line)).toEqual(expected)
  })
})

describe('scriptCandidates', () => {
  it('lie beside the source, above the bundle, and outside an archive', () => {
    expect(scriptCandidates('/a/dist/main')).toEqual(['/a/dist/main/collect-device.ps1', '/a/dist/collect-device.ps1'])
    expect(scriptCandidates('/r/app.asar/dist/main')[1]).toBe('/r/app.asar.unpacked/dist/collect-device.ps1')
  })
})
