import { describe, expect, it } from 'vitest'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { evidenceFile } from '../../../main/evidence/schema.ts'
import { openDiagnostics } from '../../../main/diagnostics/open-diagnostics.ts'
import { parseMdmReport } from '../../../main/diagnostics/parse-mdm-report.ts'
import { parseRegistryExport } from '../../../main/diagnostics/parse-registry-export.ts'
import { fakeCab, fakeZip, type FakeFile } from '../../fakes/archives.ts'
import { fakeHardwareHash } from '../../fakes/hardware-hash.ts'
import { mdmReport, registryDump, registryExport } from './samples.ts'

const at = '2026-11-22T08:59:00Z'
const tenant = '5e6f0a10-1111-4222-8333-444455556666'
const hash = fakeHardwareHash({ serialNumber: 'FBK10001', manufacturer: 'Contoso', model: 'Latero', tpm: null, uuid: new Uint8Array(16), collectedAt: 1 })

const everything: readonly FakeFile[] = [
  { name: 'a/MdmDiagReport_RegistryDump.reg', content: registryDump },
  { name: 'MDMDiagReport.xml', content: mdmReport },
  { name: 'AutopilotDDSZTDFile.json', content: JSON.stringify({ CloudAssignedTenantId: tenant, CloudAssignedTenantDomain: 'Fabrikam.example', CloudAssignedDomainJoinMethod: 0 }) },
  { name: 'DeviceHash_FBK10001.csv', content: `Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK10001,,${hash}\r\n` },
  { name: 'TpmHliInfo_Output.txt', content: "TPM-Version:2.0 -Level:0-Revision:1.16-VendorID:'IFX '-Firmware:327680.278786\r\n" },
  { name: 'output.log', content: '| Device State |\r\n AzureAdJoined : NO\r\n DomainJoined : NO\r\n| User State |\r\n WorkplaceJoined : NO\r\n' },
  { name: 'setupact.log', content: 'nothing of interest' },
]

async function only(archive: Buffer) {
  const opened = await openDiagnostics(archive, 'diag.cab', at)
  expect(opened?.errors).toEqual([])
  expect(opened?.devices).toHaveLength(1)
  const evidence = opened?.devices[0]?.evidence
  if (evidence === undefined) throw new Error('no device')
  return evidence
}

describe('diagnostics archives', () => {
  it.each([
    ['CAB', () => fakeCab(everything)],
    ['CAB packed with LZX', () => fakeCab(everything, 'lzx')],
    ['ZIP', () => fakeZip(everything)],
    ['ZIP with a CAB in it', () => fakeZip([{ name: '(9) FoldersFiles temp_MDMDiagnostics_mdmlogs_cab/mdmlogs-1.cab', content: fakeCab(everything) }])],
  ])('%s becomes evidence of one device', async (_, archive) => {
    const evidence = await only(archive())
    expect(evidenceFile.safeParse(evidence).success).toBe(true)
    expect(deviceFactsFrom(evidence)).toMatchObject({
      'device.serialNumber': { status: 'known', value: 'FBK10001' },
      'device.autopilotTenantId': { status: 'known', value: tenant },
      'device.webSignIn': { status: 'known', value: 1 },
      'device.tpmSpecVersion': { status: 'known', value: '2.0' },
      'device.tpmManufacturer': { status: 'known', value: 'IFX' },
      'device.entraJoined': { status: 'known', value: false },
    })
  })

  it('leaves unread what no file says', async () => {
    const facts = deviceFactsFrom(await only(fakeZip([{ name: 'AutopilotDDSZTDFile.json', content: JSON.stringify({ CloudAssignedTenantId: tenant }) }])))
    expect(facts['device.autopilotTenantId']).toMatchObject({ status: 'known', value: tenant })
    expect(facts['device.autopilotTenantMatched']?.status).toBe('unavailable')
    expect(facts['device.mdmEnrollment']?.status).toBe('unavailable')
  })

  it('an export of one enrollment does not count as all enrollments', async () => {
    const part = registryExport.replace('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]\n', '')
    expect(deviceFactsFrom(await only(fakeZip([{ name: 'a.reg', content: part }])))['device.mdmEnrollment']?.status).toBe('unavailable')
    expect(deviceFactsFrom(await only(fakeZip([{ name: 'a.reg', content: registryExport }])))['device.mdmEnrollment']).toMatchObject({ status: 'known', value: { enrolled: true } })
  })

  it('files that contradict each other say nothing', async () => {
    const other = mdmReport.replace('<EnableWebSignIn>1<', '<EnableWebSignIn>0<')
    const pair = [{ name: 'MDMDiagReport.xml', content: mdmReport }, { name: 'b/MDMDiagReport.xml', content: other }, { name: 'c/MDMDiagReport.xml', content: other }]
    expect(deviceFactsFrom(await only(fakeZip(pair)))['device.webSignIn']).toMatchObject({ status: 'unavailable', detail: { en: expect.stringContaining('contradict') as string } })
  })

  it('a bad file does not lose the others', async () => {
    const opened = await openDiagnostics(fakeZip([{ name: 'MDMDiagReport.xml', content: '<a>' }, { name: 'a.reg', content: registryExport }]), 'diag.zip', at)
    expect(opened?.devices).toHaveLength(1)
    expect(opened?.errors).toEqual([
      { en: expect.stringMatching(/^MDMDiagReport\.xml in diag\.zip is no complete XML/) as string, de: expect.stringMatching(/^MDMDiagReport\.xml in diag\.zip ist kein vollständiges XML \(Zeile \d+\)\.$/) as string },
    ])
  })

  it('CAB archives in a ZIP share one limit with each other', async () => {
    // Each CAB and its content count: 36 MB for the three, and 12 MB for the content of each.
    const filler = Buffer.alloc(12 * 1024 * 1024)
    const cabs = Array.from({ length: 3 }, (_, index) => ({ name: `c/mdmlogs-${String(index)}.cab`, content: fakeCab([{ name: 'a.reg', content: filler }], 'stored') }))
    const opened = await openDiagnostics(fakeZip([...cabs, { name: 'MDMDiagReport.xml', content: mdmReport }], { stored: true }), 'diag.zip', at)
    expect(opened?.devices).toHaveLength(1)
    expect(opened?.errors.map(({ en }) => en).filter((error) => error.includes('together the files hold more than 64 MB'))).toEqual([
      expect.stringMatching(/^a\.reg in mdmlogs-2\.cab in diag\.zip is left out/),
    ])
  })

  it('an archive without anything to read says what was expected', async () => {
    await expect(openDiagnostics(fakeZip([{ name: 'photo.jpg', content: 'x' }]), 'diag.zip', at)).rejects.toThrow('diag.zip holds nothing that Preflight reads')
  })
})

describe('registry exports', () => {
  it('reads every kind of value', () => {
    const key = parseRegistryExport(registryExport, 'x.reg', () => true).get('hklm\\software\\microsoft\\policymanager\\current\\device\\authentication')
    expect(key?.damaged).toBe(false)
    expect(Object.fromEntries(key?.values ?? [])).toEqual({ EnableWebSignIn: 1, Large: 1, List: ['a', 'b'], Path: '%A%', Bytes: 'AP8Q', 'Two lines': 'first\nsecond', '': 'default' })
  })

  it('reads the dump of MdmDiagnosticsTool with its quotes', () => {
    const key = parseRegistryExport(registryDump, 'x.reg', () => true).get('hklm\\software\\microsoft\\provisioning\\diagnostics\\autopilot')
    expect(key?.values.get('CloudAssignedOobeConfig')).toBe(0x51c)
    expect(key?.values.get('DeploymentProfileName')).toBe('Laptops "quoted" \\ with backslash')
  })

  it('a line that cannot be read makes its key untrustworthy', () => {
    const keys = parseRegistryExport(registryExport.replace('dword:00000001', 'dword:zz'), 'x.reg', () => true)
    expect([...keys.values()].map((key) => key.damaged)).toEqual([true, false, false, false, false])
  })
})

describe('the MDM report', () => {
  it('names policies of the device only, and enrollments', () => {
    const report = parseMdmReport(mdmReport, 'x.xml')
    expect(report.devicePolicies.get('authentication')?.get('enablewebsignin')).toBe('1')
    expect([...report.devicePolicies.keys()]).toEqual(['authentication'])
    expect(report.enrollments).toEqual([{ id: '22222222-3333-4444-5555-666666666666', server: 'MS DM Server', lastSuccess: '20261122T080000Z' }])
  })

  it.each([mdmReport.slice(0, -40), mdmReport.replace('</Version>', '').replace('</EnrollmentId>', ''), ''])('an incomplete one is refused', (text) => {
    expect(() => parseMdmReport(text, 'x.xml')).toThrow('x.xml is no complete XML')
  })
})
