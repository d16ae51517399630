import { useId, type ReactElement } from 'react'
import type { CheckResult, Report } from '../../core/report/report.ts'
import type { WayStep } from '../../core/what-if/shortest-way.ts'
import { roleNames } from '../core-words.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { useWay } from './use-way.ts'
import { wayWords } from './words.ts'
import './way.css'

const say = inPageLanguage(wayWords)

/** Checks that a step names in sight; the rest is folded away. Our own choice. */
const inSight = 2

interface Props {
  readonly deviceId: string
  readonly report: Report
  readonly onShowCheck: (checkId: string) => void
}

/** The fewest things to do until nothing stands against the device; nothing for a device that is ready. */
export function WayPanel({ deviceId, report, onShowCheck }: Props): ReactElement | null {
  const way = useWay(deviceId, report)
  const titleId = useId()
  if (way === null || (way.steps.length === 0 && way.stuck.length === 0)) return null
  const titles = new Map(report.checks.map((check) => [check.id, check]))
  return (
    <section className="way card" aria-labelledby={titleId}>
      <h2 id={titleId}>{say.title}</h2>
      {way.steps.length > 0 && (
        <ol>
          {way.steps.map((step) => (
            <li key={`${step.kind} ${step.text}`}>
              <p className="way-text">
                <DeviceText text={step.text} />
              </p>
              <p className="quiet">{terms(step)}</p>
              <Settled label={say.settles} ids={step.checkIds} checks={titles} onShowCheck={onShowCheck} />
            </li>
          ))}
        </ol>
      )}
      {way.stuck.length > 0 && <Settled label={say.stuck} ids={way.stuck} checks={titles} onShowCheck={onShowCheck} />}
    </section>
  )
}

function terms({ kind, role, restart }: WayStep): string {
  const who = role === null ? '' : `${roleNames[role]}, ${say.restart[restart]}. `
  const note = { read: say.unknownYet, pass: say.tried, plan: say.tried, fix: say.nextScan }[kind]
  return `${who}${note}`
}

interface SettledProps extends Pick<Props, 'onShowCheck'> {
  readonly label: string
  readonly ids: readonly string[]
  readonly checks: ReadonlyMap<string, CheckResult>
}

/** Checks by name; a click opens the row. */
function Settled({ label, ids, checks, onShowCheck }: SettledProps): ReactElement | null {
  const known = ids.flatMap((id) => checks.get(id) ?? [])
  if (known.length === 0) return null
  const [first, rest] = known.length > inSight + 1 ? [known.slice(0, inSight), known.slice(inSight)] : [known, []]
  return (
    <div className="way-settles">
      <span className="quiet">{label}</span> <Links checks={first} onShowCheck={onShowCheck} />
      {rest.length > 0 && (
        <details>
          <summary className="quiet">{say.more(rest.length)}</summary>
          <Links checks={rest} onShowCheck={onShowCheck} />
        </details>
      )}
    </div>
  )
}

function Links({ checks, onShowCheck }: Pick<Props, 'onShowCheck'> & { readonly checks: readonly CheckResult[] }): ReactElement {
  return (
    <ul>
      {checks.map(({ id, topic }) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => { onShowCheck(id) }}>
            {topic}
          </button>
        </li>
      ))}
    </ul>
  )
}
