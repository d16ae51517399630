import { beforeEach, describe, expect, it } from 'vitest'
import { windowsItemIds } from '../../main/probes/windows/item-ids.ts'
import { collect } from './collect.ts'
import { healthy, type Answer, type Machine } from './machine.ts'
import { item, value, values } from './run-values.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']

/** Cmdlets of each kind that has no limit of its own, by the items that need them. */
const risky: readonly { readonly what: string; readonly answer: string; readonly items: readonly string[] }[] = [
  { what: 'a CIM provider that ignores its limit', answer: 'Win32_BIOS', items: ['cim.bios'] },
  { what: 'a CIM method', answer: 'IsReadyInformation', items: ['cim.tpm-ready'] },
  { what: 'a firmware variable', answer: 'uefi:db', items: ['uefi.db'] },
  { what: 'the endorsement key', answer: 'endorsement', items: ['tpm.endorsement-key', 'tpm.attestation-key-service'] },
  { what: 'the search for a proxy', answer: 'proxy', items: ['network.proxy', 'network.connect-test', 'network.proxy-answers', 'network.range'] },
]

// A thread that nothing wakes plays what hangs: no Stop, no Dispose, no exit that waits may be used on it.
describe('the limits of collect-device.ps1', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  it.each(risky)('leaves $what behind at the limit and goes on', async ({ answer, items }) => {
    const run = await collect(stuck(answer), { parameters: '-ItemSeconds 4' })
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    for (const id of items) {
      expect(item(run, id), id).toMatchObject({ ok: false, error: { kind: 'timed-out', message: expect.stringMatching(/^No answer within \d seconds\.$/) as string } })
      expect(item(run, id).ms, id).toBeLessThan(8_000)
    }
    const lost = Object.entries(run.evidence.items).filter(([, each]) => !each.ok && each.error.kind === 'timed-out')
    expect(lost.map(([id]) => id).sort()).toEqual([...items].sort())
    // What comes after is read as ever, in a new runspace.
    expect(values(run.facts)).toMatchObject({ 'device.osBuild': 26200, 'device.virtualMachine': 'none' })
    expect(value(run, 'dsregcmd')).toContain('AzureAdJoined')
  })

  it('ends within the whole time, with its own exit code, when all of it is stuck', async () => {
    const answers = Object.keys(healthy.answers)
    const run = await collect(stuck(...answers, 'proxy'), { parameters: '-ItemSeconds 3 -TotalSeconds 10', full: 'stick' })
    expect(run.exitCode).toBe(2)
    expect(Object.keys(run.evidence.items).sort()).toEqual([...windowsItemIds].sort())
    const spent = Object.values(run.evidence.items).reduce((sum, { ms }) => sum + ms, 0)
    expect(spent).toBeLessThan(12_000)
    // Start and saving come on top.
    expect(run.seconds).toBeLessThan(30)
    expect(item(run, 'dsregcmd')).toMatchObject({ ok: false, error: { kind: 'timed-out', message: expect.stringContaining('10 seconds for the whole collection') as string } })
  })
})

function stuck(...names: readonly string[]): Machine {
  const never: Answer = 'stuck'
  return { ...healthy, answers: { ...healthy.answers, ...Object.fromEntries(names.map((name) => [name, never])) } }
}
