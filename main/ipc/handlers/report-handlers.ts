import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'

/** The checklist of one device and its ways out of the window. */
export function reportHandlers({ bench, exporter, copyText }: HandlerTools): Pick<Handlers, 'report:get' | 'report:changes' | 'report:what-if' | 'report:other-users' | 'report:way' | 'report:facts' | 'report:pass' | 'report:export' | 'report:copy'> {
  return {
    'report:get': async (deviceId) => (await bench()).bench.report(deviceId),
    'report:changes': async (deviceId) => (await bench()).bench.changes(deviceId),
    'report:what-if': async ({ deviceId, at, pass, user }) => (await bench()).bench.whatIf(deviceId, { at, pass, user }),
    'report:other-users': async (deviceId) => (await bench()).bench.otherUsers(deviceId),
    'report:way': async (deviceId) => (await bench()).bench.wayToReady(deviceId),
    async 'report:facts'(deviceId) {
      const { factRows } = await import('../../../core/fact-view/fact-rows.ts')
      const { request } = (await bench()).bench.basis(deviceId)
      return factRows(request.snapshot.facts, request.language, request.zone)
    },
    async 'report:pass'(deviceId) {
      const { passView } = await import('../../../core/pass/pass-view.ts')
      const { request, report } = (await bench()).bench.basis(deviceId)
      return passView(request.snapshot.facts, request.scenario, request.overlays, Date.parse(report.judgedAt.time))
    },
    async 'report:export'({ deviceId, format, identifiers }) {
      const report = (await bench()).bench.report(deviceId)
      return { fileName: await (await exporter()).save(report, format, identifiers) }
    },
    async 'report:copy'({ deviceId, identifiers }) {
      const report = (await bench()).bench.report(deviceId)
      await copyText((await exporter()).asText(report, identifiers))
      return undefined
    },
  }
}
