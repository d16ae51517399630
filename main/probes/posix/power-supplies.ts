import type { ProbeTools } from '../probe.ts'
import { ProbeFailure, errorCode } from '../probe-failure.ts'
import { messageWords } from '../../evidence/message-words.ts'

const folder = '/sys/class/power_supply'

/** One supply as the kernel describes it; a property that it lacks is null. */
export interface PowerSupplyFiles {
  readonly name: string
  readonly type: string | null
  readonly scope: string | null
  readonly online: string | null
  readonly status: string | null
  readonly capacity: string | null
}

/** Every supply under /sys/class/power_supply. An empty list is what a desktop shows. */
export async function readPowerSupplies(tools: ProbeTools): Promise<readonly PowerSupplyFiles[]> {
  const names = await supplyNames(tools)
  return Promise.all(
    names.map(async (name) => {
      const property = (file: string): Promise<string | null> => readProperty(tools, `${folder}/${name}/${file}`)
      return {
        name,
        type: await property('type'),
        scope: await property('scope'),
        online: await property('online'),
        status: await property('status'),
        capacity: await property('capacity'),
      }
    }),
  )
}

async function supplyNames(tools: ProbeTools): Promise<readonly string[]> {
  try {
    return await tools.readDirectory(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new ProbeFailure('unsupported', messageWords.en.notOffered(folder), { cause: error })
  }
}

async function readProperty(tools: ProbeTools, path: string): Promise<string | null> {
  try {
    return Buffer.from(await tools.readFile(path)).toString('utf8').trim()
  } catch (error) {
    // Drivers answer ENODEV and ENODATA for what their hardware lacks.
    if (['ENOENT', 'ENODEV', 'ENODATA'].includes(errorCode(error))) return null
    throw error
  }
}
