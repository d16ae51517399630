import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { writeEvidence } from '../../../../main/evidence/write-evidence.ts'
import type { ProcessResult, RunOptions, Command } from '../../../../main/platform/run-process.ts'
import { collectOnWindows, parseProgress } from '../../../../main/probes/windows/collect-on-windows.ts'
import { scriptCandidates } from '../../../../main/probes/windows/script-path.ts'
import { evidenceOf } from '../../../fakes/evidence.ts'

const result = (end: ProcessResult['end'], exitCode: number | null = null): ProcessResult => ({ end, exitCode, stdout: new Uint8Array(), stderr: new Uint8Array() })
const common = { signal: new AbortController().signal, environment: {}, script: 'C:\\collect-device.ps1' }

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
    [result('not-started'), /could not be started/],
    [result('timed-out'), /did not finish within 10 minutes/],
    [result('exited', 1), /ended with code 1 and left no evidence/],
  ])('says in one sentence what went wrong', async (end, sentence) => {
    await expect(collectOnWindows({ ...common, run: () => Promise.resolve(end), onProgress: () => undefined })).rejects.toThrow(sentence)
  })

  it('refuses an empty file, as stubs of PowerShell leave it', async () => {
    const run = async (command: Command): Promise<ProcessResult> => {
      await writeFile(command.args.at(-1) ?? '', '')
      return result('exited', 0)
    }
    await expect(collectOnWindows({ ...common, run, onProgress: () => undefined })).rejects.toThrow(/is empty/)
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
