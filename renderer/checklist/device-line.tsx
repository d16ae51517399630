import type { ReactElement, ReactNode } from 'react'
import type { Report } from '../../core/report/report.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { ageText, insideSentence, Moment, useNow } from '../ui/time.tsx'
import { checklistWords } from './checklist-words.ts'

const words = checklistWords.device

/** Which device, whose, and when and by whose clock it was judged. */
export function DeviceLine({ report }: { readonly report: Report }): ReactElement {
  const now = useNow()
  const { device } = report
  const model = [device.manufacturer, device.model].filter((each) => each !== null).join(' ')
  return (
    <>
    <dl className="device-line">
      <Item term={words.name}>{orUnread(device.name)}</Item>
      <Item term={words.serialNumber}>{orUnread(device.serialNumber)}</Item>
      <Item term={words.model}>{orUnread(model === '' ? null : model)}</Item>
      <Item term={words.user}>{report.user === null ? <span className="quiet">{words.noUser}</span> : <DeviceText text={report.user} />}</Item>
      <Item term={words.tenant}>{orUnread(report.tenant)}</Item>
      <Item term={words.source}><DeviceText text={device.source} /></Item>
    </dl>
    <p className="run-line quiet">
      {report.collectedAt === null ? (
        words.notCollected
      ) : (
        <>
          {words.collected} <Moment iso={report.collectedAt} /> ({insideSentence(ageText(report.collectedAt, now))})
        </>
      )}
      {' · '}{words.judged} <Moment iso={report.judgedAt.time} /> {words.clocks[report.judgedAt.clock]}
      {' · '}{words.requests(report.requests)}
    </p>
    </>
  )
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function orUnread(text: string | null): ReactElement {
  return text === null ? <span className="quiet">{words.notRead}</span> : <DeviceText text={text} />
}
