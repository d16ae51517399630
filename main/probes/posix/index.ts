import type { Platform, Probe, ProbeTools } from '../probe.ts'
import { ProbeFailure, errorCode } from '../probe-failure.ts'
import { readPowerSupplies } from './power-supplies.ts'
import { messageWords } from '../../evidence/message-words.ts'

const linux: readonly Platform[] = ['linux']
const macos: readonly Platform[] = ['macos']
const both: readonly Platform[] = ['linux', 'macos']

/** Global variables of the UEFI specification, and the image security database (UEFI 2.10, 3.3 and 32.4.1). */
const efiGlobal = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
const efiImageSecurity = 'd719b2cb-3d3a-4596-a3bc-dad00e67656f'

const fast = 3_000
const slow = 20_000

/** What Linux and macOS know about the machine they run on. Serial number and UUID need root on Linux. */
export const posixProbes: readonly Probe[] = [
  { id: 'host.name', label: 'Computer name', source: 'hostname', platforms: both, timeoutMs: fast, collect: (tools) => Promise.resolve(tools.hostName()) },
  { id: 'host.time-zone', label: 'Time zone', source: 'time zone of the system', platforms: both, timeoutMs: fast, collect: (tools) => Promise.resolve(tools.timeZone()) },
  smbios('sys_vendor', 'Manufacturer'),
  smbios('product_name', 'Model'),
  smbios('product_serial', 'Serial number'),
  smbios('product_uuid', 'SMBIOS UUID'),
  { id: 'firmware.interfaces', label: 'Firmware', source: '/sys/firmware', platforms: linux, timeoutMs: fast, collect: (tools) => tools.readDirectory('/sys/firmware') },
  efiVariable('efi.secure-boot', 'Secure Boot', `SecureBoot-${efiGlobal}`),
  efiVariable('efi.db', 'Secure Boot certificates', `db-${efiImageSecurity}`),
  efiVariable('efi.kek', 'Secure Boot certificates', `KEK-${efiGlobal}`),
  { id: 'tpm.devices', label: 'TPM', source: '/sys/class/tpm', platforms: linux, timeoutMs: fast, collect: (tools) => here(tools.readDirectory('/sys/class/tpm'), '/sys/class/tpm') },
  {
    id: 'tpm.version-major',
    label: 'TPM',
    source: '/sys/class/tpm/tpm0/tpm_version_major',
    platforms: linux,
    timeoutMs: fast,
    collect: (tools) => textFile(tools, '/sys/class/tpm/tpm0/tpm_version_major'),
  },
  { id: 'power.supplies', label: 'Power', source: '/sys/class/power_supply', platforms: linux, timeoutMs: fast, collect: readPowerSupplies },
  information('memory', 'Memory', both, async (si) => ({ total: (await si.mem()).total })),
  information('processor', 'Processor', both, async (si) => {
    const { physicalCores, cores, speed, speedMax } = await si.cpu()
    return { physicalCores, cores, speed, speedMax }
  }),
  information('file-systems', 'Disk', both, async (si) =>
    (await si.fsSize()).map(({ fs, mount, size, available }) => ({ fs, mount, size, available })),
  ),
  information('block-devices', 'Disk', both, async (si) => (await si.blockDevices()).map(({ name, type, size }) => ({ name, type, size }))),
  information('system', 'Model', macos, async (si) => {
    const { manufacturer, model, serial, uuid } = await si.system()
    return { manufacturer, model, serial, uuid }
  }),
  information('battery', 'Power', macos, async (si) => {
    const { hasBattery, acConnected, percent } = await si.battery()
    return { hasBattery, acConnected, percent }
  }),
]

function smbios(name: string, label: string): Probe {
  const path = `/sys/class/dmi/id/${name}`
  return { id: `dmi.${name.replaceAll('_', '-')}`, label, source: path, platforms: linux, timeoutMs: fast, collect: (tools) => here(textFile(tools, path), path) }
}

function efiVariable(id: string, label: string, variable: string): Probe {
  const path = `/sys/firmware/efi/efivars/${variable}`
  const collect = async (tools: ProbeTools): Promise<string> => Buffer.from(await tools.readFile(path)).toString('base64')
  return { id, label, source: path, platforms: linux, timeoutMs: fast, collect }
}

function information(
  name: string,
  label: string,
  platforms: readonly Platform[],
  ask: (information: Awaited<ReturnType<ProbeTools['systemInformation']>>) => Promise<unknown>,
): Probe {
  const collect = async (tools: ProbeTools): Promise<unknown> => ask(await tools.systemInformation())
  return { id: `system-information.${name}`, label, source: `systeminformation: ${name}`, platforms, timeoutMs: slow, collect }
}

async function textFile(tools: ProbeTools, path: string): Promise<string> {
  const text = Buffer.from(await tools.readFile(path)).toString('utf8').trim()
  if (text === '') throw new ProbeFailure('empty', messageWords.en.emptyFile(path))
  return text
}

/** Kernels without the driver, containers and many virtual machines lack these folders: nothing that a restart would cure. */
async function here<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new ProbeFailure('unsupported', messageWords.en.notOffered(path), { cause: error })
  }
}
