import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { messageWords } from '../../../main/evidence/message-words.ts'
import { collectHost, elsewhereSentence, type HostVms } from '../../../main/hyper-v/collect-host.ts'
import { hostScriptCandidates } from '../../../main/hyper-v/script-path.ts'
import type { Command, ProcessResult } from '../../../main/platform/run-process.ts'
import { bytesOf, inventoryOf, refused, vmWith } from './inventory.ts'
import { englishWords } from '../../conventions/texts-of.ts'

const ended = (end: ProcessResult['end'], exitCode: number | null = null): ProcessResult => ({ end, exitCode, stdout: new Uint8Array(), stderr: new Uint8Array() })
const script = 'C:\\Preflight\\collect-hyper-v.ps1'
const commands: Command[] = []

/** A host whose script writes these bytes; null: it writes nothing. */
async function host(content: Uint8Array | null, result = ended('exited', 0)): Promise<HostVms> {
  const run = async (command: Command): Promise<ProcessResult> => {
    commands.push(command)
    if (content !== null) await writeFile(command.args.at(-1) ?? '', content)
    return result
  }
  return collectHost({ signal: new AbortController().signal, run, platform: 'win32', environment: {}, script })
}

describe('collectHost', () => {
  it('gives one device for each VM, from Windows PowerShell and our script', async () => {
    commands.length = 0
    const { devices, errors } = await host(bytesOf(inventoryOf([vmWith(1), vmWith(2)])))
    expect(errors).toEqual([])
    expect(devices.map((each) => each.label)).toEqual(['This Hyper-V host: AP-LAB-01', 'This Hyper-V host: AP-LAB-02'])
    expect(devices.every(({ evidence }) => evidence.collector.name === 'collect-hyper-v.ps1')).toBe(true)
    expect(commands).toHaveLength(1)
    expect(commands[0]?.executable).toBe('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe')
    expect(commands[0]?.args).toEqual(expect.arrayContaining(['-NoProfile', '-File', script, '-Out']))
  })

  it.each<[string, Uint8Array | null, ProcessResult, RegExp]>([
    ['the rights', bytesOf({ ...inventoryOf([]), host: { items: { 'hyper-v.list': refused('access-denied', messageWords.en.hyperVRights) } } }), ended('exited', 0), /Hyper-V Administrators \(S-1-5-32-578\)/],
    ['the feature', bytesOf({ ...inventoryOf([]), host: { items: { 'hyper-v.list': refused('unsupported', messageWords.en.noModule) } } }), ended('exited', 0), /^This Hyper-V host lists no VM\. The Hyper-V module.*: turn on the Windows feature Hyper-V, management tools included\.$/],
    ['the rights, since an empty list proves nothing', bytesOf(inventoryOf([])), ended('exited', 0), /S-1-5-32-578/],
    ['that nothing was written', null, ended('exited', 1), /ended with code 1 and left no inventory/],
    ['that PowerShell is missing', null, ended('not-started'), /could not be started/],
    ['that it took too long, whatever was written', bytesOf(inventoryOf([vmWith(1)])), ended('timed-out'), /did not answer within 10 minutes/],
    ['that it was canceled', null, ended('aborted'), /canceled/],
    ['that it printed too much', null, ended('too-much-output'), /far too much/],
    ['that the inventory is cut off', Buffer.from('{"schema": "preflight.hyper-v/1",'), ended('exited', 0), /^The inventory of this Hyper-V host is cut off/],
    ['that the inventory is empty', new Uint8Array(), ended('exited', 0), /is empty/],
  ])('adds nothing and says in one sentence: %s', async (_what, content, result, sentence) => {
    const { devices, errors } = await host(content, result)
    expect(devices).toEqual([])
    expect(errors).toHaveLength(1)
    expect(errors[0]?.en).toMatch(sentence)
    expect(errors[0]?.de).not.toMatch(englishWords)
  })

  it('starts nothing outside Windows and says which group is needed', async () => {
    const run = (): never => expect.fail('something was started')
    for (const platform of ['linux', 'darwin'] as const) {
      expect(await collectHost({ signal: new AbortController().signal, run, platform, environment: {}, script })).toEqual({ devices: [], errors: [elsewhereSentence] })
    }
    expect(elsewhereSentence.en).toMatch(/collect-hyper-v\.ps1.*Hyper-V Administrators \(S-1-5-32-578\)/)
  })

  it('says so when its script is missing', async () => {
    const { errors } = await collectHost({ signal: new AbortController().signal, platform: 'win32', environment: {}, script: undefined })
    expect(errors).toEqual([{ en: 'The script collect-hyper-v.ps1 is missing from this installation.', de: 'Das Skript collect-hyper-v.ps1 fehlt in dieser Installation.' }])
  })
})

describe('hostScriptCandidates', () => {
  it('are beside the source, above the bundle and, in a package, beside the archive', () => {
    expect(hostScriptCandidates('/a/dist/main')).toEqual(['/a/dist/main/collect-hyper-v.ps1', '/a/dist/collect-hyper-v.ps1'])
    expect(hostScriptCandidates('/r/app.asar/dist/main').at(-1)).toBe('/r/collect-hyper-v.ps1')
    expect(hostScriptCandidates('/r/cli').at(-1)).toBe('/r/collect-hyper-v.ps1')
  })
})
