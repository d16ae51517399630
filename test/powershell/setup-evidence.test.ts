import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { collect, type Run } from './collect.ts'
import { healthy, type Machine } from './machine.ts'
import { item, value, values } from './run-values.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']

const guid = '{0A1B2C3D-1111-4222-8333-444455556666}'
const app = '0f1d2c3b-4a59-4687-9abc-def012345678'

const wifiProfile = `<?xml version="1.0"?>
<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">
  <name>Bench &amp; more</name>
  <SSIDConfig><SSID><hex>42656E6368</hex><name>Bench &amp; more</name></SSID></SSIDConfig>
  <MSM><security>
    <authEncryption><authentication>WPA2PSK</authentication><useOneX>false</useOneX></authEncryption>
    <sharedKey><keyType>passPhrase</keyType><protected>true</protected><keyMaterial>SECRET-KEY</keyMaterial></sharedKey>
  </security></MSM>
</WLANProfile>`

const wiredProfile = `<LANProfile><MSM><security><OneXEnforced>true</OneXEnforced><OneXEnabled>true</OneXEnabled>
  <OneX><authMode>user</authMode><EAPConfig><UserName>SECRET-USER</UserName><Password>SECRET-PASSWORD</Password></EAPConfig></OneX></security></MSM></LANProfile>`

const entry = (type: number, text: string): string => `<![LOG[${text}]LOG]!><time="10:11:12.1234567" date="11-22-2026" component="x" context="" type="${String(type)}" thread="1" file="">\r\n`

const log =
  entry(3, `SECRET-TEXT of robin: app ${app} failed with 0x87D1041C`) +
  entry(1, `app ${app.replace('0f', '1f')} went on after 0x80070001`) +
  entry(3, 'SECRET-TOKEN expired, 0x80070005') +
  entry(3, `[Win32App] app id: ${app.replace('0f', '2f')},\n exit code -2147023570`)

/** The files of a device in a folder of the test, each also in the one file that .NET opens for a Windows path. */
async function run(files: Readonly<Record<string, string>>, machine: Partial<Machine> = {}): Promise<Run> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preflight-program-data-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      const real = path.join(folder, ...name.split('\\'))
      mkdirSync(path.dirname(real), { recursive: true })
      for (const file of [real, `${folder}\\${name}`]) writeFileSync(file, text)
    }
    return await collect({ ...healthy, ...machine, env: { ProgramData: folder } })
  } finally {
    rmSync(folder, { recursive: true })
    for (const name of Object.keys(files)) rmSync(`${folder}\\${name}`)
  }
}

describe('collect-device.ps1 reads of a setup that stopped', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  it('network profiles and logs, without a key, a name or a text of them', async () => {
    const done = await run(
      {
        [`Microsoft\\Wlansvc\\Profiles\\Interfaces\\${guid}\\{1}.xml`]: wifiProfile,
        [`Microsoft\\dot3svc\\Profiles\\Interfaces\\${guid}\\{2}.xml`]: wiredProfile,
        'Microsoft\\IntuneManagementExtension\\Logs\\AppWorkload.log': log,
      },
      {
        answers: {
          ...healthy.answers,
          MSFT_NetAdapter: [{ InterfaceIndex: 12, InterfaceGuid: guid, MediaConnectState: 1, NdisPhysicalMedium: 9, NdisMedium: 0 }],
          MSFT_NetRoute: [{ DestinationPrefix: '0.0.0.0/0', InterfaceIndex: 12, Store: 1 }],
          MSFT_NetConnectionProfile: [{ InterfaceIndex: 12, Name: 'Bench & more', InstanceID: 'SECRET-ID' }],
          Win32_Service: [{ State: 'Running', StartMode: 'Auto', PathName: 'SECRET-PATH' }],
        },
        registry: {
          ...healthy.registry,
          'SOFTWARE\\Microsoft\\IntuneManagementExtension\\Win32Apps': {},
          [`SOFTWARE\\Microsoft\\IntuneManagementExtension\\Win32Apps\\user\\${app}_1\\EnforcementStateMessage`]: { EnforcementStateMessage: '{"EnforcementState":5003,"ErrorCode":-2016345060}' },
        },
      },
    )
    expect(done).toMatchObject({ exitCode: 0, errors: '' })
    expect(value(done, 'files.wifi-profiles')).toEqual([{ interface: guid, names: ['Bench & more', 'Bench & more'], useOneX: 'false', enforced: '', authModes: [] }])
    expect(value(done, 'files.wired-profiles')).toEqual([{ interface: guid, names: [], useOneX: 'true', enforced: 'true', authModes: ['user'] }])
    expect(value(done, 'files.intune-logs')).toEqual([
      { app: app.replace('0f', '2f'), code: '0x8007052e' },
      { app, code: '0x87D1041C' },
    ])
    expect(done.text).not.toMatch(/SECRET|robin/)
    expect(values(done.facts)).toMatchObject({
      'device.lockScreenNetwork': 'available',
      'device.managementExtension': 'running',
      'device.appFailures': [
        { app, code: '0x87d1041c' },
        { app: app.replace('0f', '2f'), code: '0x8007052e' },
      ],
    })
  })

  it('nothing where there is nothing', async () => {
    const done = await run({})
    for (const id of ['files.wifi-profiles', 'files.wired-profiles', 'files.intune-logs', 'files.autopilot-downloaded-profile', 'registry.intune-apps', 'registry.device-preparation']) {
      expect(item(done, id), id).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    }
    expect(values(done.facts)).toMatchObject({
      'device.managementExtension': 'absent',
      'device.appFailures': [],
      'device.downloadedProfile': null,
      'device.preparationRun': null,
      'device.helloDecision': null,
      'device.profileAnswer': null,
      'device.webSignInArrivedAt': null,
    })
  })
})
