import { beforeEach, describe, expect, it } from 'vitest'
import type { Facts } from '../../core/facts/index.ts'
import { collect, type Run } from './collect.ts'
import { denied, healthy, serviceProxyKey, userProxyKey, winHttp, type Answer, type Machine } from './machine.ts'
import { item, value, values } from './run-values.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']

const integrity = (level: number): Machine['tools'] => ({ ...healthy.tools, whoami: { prints: `"Verbindliche Beschriftung","Bezeichnung","S-1-16-${String(level)}",""\n` } })
const forAdministrators = ['Win32_Tpm', 'IsReadyInformation', 'Win32_EncryptableVolume', 'endorsement', 'uefi:db', 'uefi:KEK', 'MDM_DevDetail_Ext01']

// The sessions in which a technician or a management tool starts the collector.
describe('collect-device.ps1 as', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  it.each([
    ['an administrator', 12_288, {}, { elevated: true, account: 'defaultuser0' }],
    ['somebody in Windows', 12_288, { USERNAME: 'lee', USERPROFILE: 'C:\\Users\\lee' }, { elevated: true, account: 'other' }],
    ['SYSTEM', 16_384, { USERNAME: 'BENCH-1$', USERPROFILE: 'C:\\Windows\\system32\\config\\systemprofile' }, { elevated: true, account: 'system' }],
  ])('%s reads all of it and names nobody', async (_name, level, env, session) => {
    const run = await collect({ ...healthy, tools: integrity(level), env })
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    expect(value(run, 'session')).toMatchObject({ ...session, languageMode: 'FullLanguage' })
    expect(run.evidence.collector.elevated).toBe(true)
    expect(run.text).not.toMatch(/Users..lee|"lee"/)
    expect(values(run.facts)).toMatchObject({
      'device.tpmPresent': true,
      'device.driveEncryption': { protection: 'off', conversion: 'decrypted', method: 'none' },
      'device.setupState': { stage: 'oobe', imageState: 'IMAGE_STATE_COMPLETE' },
      'device.timeService': 'synchronized',
      'network.userProxy': { server: null, script: null, bypass: '' },
      'network.serviceProxy': { server: null, script: null, bypass: '' },
    })
  })

  it('a user without rights says which facts need them, and reads the rest', async () => {
    const answers = { ...healthy.answers, ...Object.fromEntries(forAdministrators.map((name): [string, Answer] => [name, denied])) }
    const run = await collect({ ...healthy, answers, tools: integrity(8_192) })
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    expect(run.evidence.collector.elevated).toBe(false)
    for (const id of ['device.driveEncryption', 'device.tpmEnabled', 'device.secureBootCertificates', 'device.hardwareHash'] satisfies (keyof Facts)[]) {
      expect(run.facts[id], id).toMatchObject({ status: 'unavailable', reason: 'needs-elevation' })
    }
    expect(values(run.facts)).toMatchObject({ 'device.osBuild': 26200, 'device.setupState': { stage: 'oobe' }, 'device.entraJoined': false })
  })

  it('an administrator in audit mode tells that mode, and that Windows gave no hash', async () => {
    const general: Answer = 'error:HRESULT 0x80041001,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand|NotSpecified|Allgemeiner Fehler'
    const answers = { ...healthy.answers, MDM_DevDetail_Ext01: general }
    const registry = {
      ...healthy.registry,
      'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State': { ImageState: 'IMAGE_STATE_SPECIALIZE_RESEAL_TO_AUDIT' },
      'SYSTEM\\Setup\\Status': { AuditBoot: 1 },
    }
    const run = await collect({ ...healthy, answers, registry, env: { USERNAME: 'Administrator', USERPROFILE: 'C:\\Users\\Administrator' } }, { parameters: '-ItemSeconds 8' })
    expect(item(run, 'hash.device-hardware-data')).toMatchObject({ ok: false, error: { kind: 'failed', message: 'Allgemeiner Fehler' } })
    expect(run.facts['device.hardwareHash']).toMatchObject({ status: 'unavailable', reason: 'unreadable' })
    expect(values(run.facts)['device.setupState']).toEqual({ stage: 'audit', imageState: 'IMAGE_STATE_SPECIALIZE_RESEAL_TO_AUDIT' })
  })

  it('anybody on a German Windows writes the same numbers and times', async () => {
    const run = await collect({ ...healthy, german: true })
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    const times = [run.evidence.collectedAt, ...Object.values(run.evidence.items).map(({ at }) => at)]
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time))).toEqual([])
    expect(values(run.facts)).toMatchObject({ 'device.osBuild': 26200, 'device.memoryBytes': 17_179_869_184, 'device.tpmSpecVersion': '2.0', 'device.timeService': 'synchronized' })
    expect(run.stick).toEqual([expect.stringMatching(/^FBK-10001-A-\d{17}\.preflight\.json$/)])
  })

  it('a 32-bit process starts the 64-bit PowerShell with the same wishes, and passes its exit code on', async () => {
    const arguments64 = async (options: Parameters<typeof collect>[1]): Promise<Run> => {
      const evidence = '{"schema":"preflight.evidence/1","collectedAt":"2026-11-22T09:00:00.000Z","collector":{"name":"64-bit","version":"1.0","platform":"windows","elevated":null},"items":{"arguments":{"ok":true,"value":"%s","source":"-","at":"2026-11-22T09:00:00.000Z","ms":0}}}'
      const shell = `printf '${evidence}' "$*" > "$TEMP/64.preflight.json"\nexit 2`
      return collect({ ...healthy, tools: { ...healthy.tools, powershell64: { shell } }, env: { PROCESSOR_ARCHITECTURE: 'x86', PROCESSOR_ARCHITEW6432: 'AMD64' } }, options)
    }
    const plain = await arguments64({})
    expect(plain).toMatchObject({ exitCode: 2, errors: '', output: [], stick: [] })
    expect(value(plain, 'arguments')).toMatch(/^-NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File \S+collect-device\.ps1 -ItemSeconds 45 -TotalSeconds 90$/)
    const wishes = await arguments64({ parameters: '-ItemSeconds 7', outName: 'wanted.preflight.json' })
    expect(value(wishes, 'arguments')).toMatch(/-File \S+ -Out \S+wanted\.preflight\.json -ItemSeconds 7 -TotalSeconds 90$/)
  })

  it('anybody behind a proxy keeps its credentials to itself', async () => {
    const registry = {
      ...healthy.registry,
      [userProxyKey]: {
        ProxyEnable: 1,
        ProxyServer: 'http://lee:SECRET@1@proxy.fabrikam.example:8080',
        AutoConfigURL: 'http://lee:SECRET/2@wpad.fabrikam.example/proxy.pac?key=SECRET',
        ProxyOverride: '<local>',
      },
      [serviceProxyKey]: { WinHttpSettings: winHttp('lee:SECRET@proxy.fabrikam.example:3128', '<local>') },
    }
    const run = await collect({ ...healthy, registry })
    const plain = run.text + Object.values(run.evidence.items).map((each) => (each.ok && typeof each.value === 'string' ? Buffer.from(each.value, 'base64').toString('latin1') : '')).join(' ')
    expect(plain).not.toMatch(/SECRET|lee:/)
    expect(values(run.facts)).toMatchObject({
      'network.userProxy': { server: 'proxy.fabrikam.example:8080', script: 'wpad.fabrikam.example/proxy.pac', bypass: '<local>' },
      'network.serviceProxy': { server: 'proxy.fabrikam.example:3128', script: null, bypass: '<local>' },
      // The proxy of services is asked too; here its name is unknown.
      'network.proxyAnswers': ['login.microsoftonline.com', 'graph.microsoft.com', 'manage.microsoft.com'].map((host) => ({ host, status: null })),
    })
  })
})
