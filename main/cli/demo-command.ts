import { checks } from '../../core/checks/index.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { benchToText } from '../../core/report/bench-to-text.ts'
import type { Report } from '../../core/report/report.ts'
import type { Language } from '../../core/words/language.ts'
import { localZone } from '../platform/local-zone.ts'
import { scanDevice } from '../scan/scan-device.ts'
import type { CommandTools } from './check-options.ts'
import { exitCodes } from './exit-codes.ts'
import { openGraphSession } from './graph-session.ts'
import { textStyle } from './terminal.ts'
import { toolVersion } from './tool-version.ts'

/** `preflight demo`: judges every demo device against the demo tenant and prints the checklists. */
export async function demoCommand(language: Language, tools: CommandTools): Promise<number> {
  const { demoDevices } = await import('../demo/devices/index.ts')
  const session = await openGraphSession({ demo: true, graphUrl: null, token: undefined })
  try {
    const reports: Report[] = []
    for (const device of demoDevices) {
      const { plan } = device.evidence
      const [scenario, overlays] = [plan?.scenario ?? 'user-driven', plan?.overlays ?? []]
      const snapshot = await scanDevice({
        evidence: device.evidence,
        collect: null,
        sourceLabel: device.title,
        demo: true,
        user: null,
        stuck: overlays.includes('stuck'),
        tenant: session.tenant,
        fresh: false,
        signal: tools.signal,
        onProgress: () => undefined,
        now: tools.now,
      })
      reports.push(buildReport({ checks, snapshot, scenario, overlays, toolVersion, language, zone: localZone }))
    }
    tools.terminal.write(benchToText(reports, language, textStyle(tools.terminal)))
    return exitCodes.ready
  } finally {
    await session.close()
  }
}
