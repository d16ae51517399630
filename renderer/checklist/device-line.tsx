import type { ReactElement, ReactNode } from 'react'
import { assertNever } from '../../core/assert-never.ts'
import type { Report } from '../../core/report/report.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { ageText, Moment, useNow } from '../ui/time.tsx'

/** Which device, whose, and when and by whose clock it was judged. */
export function DeviceLine({ report }: { readonly report: Report }): ReactElement {
  const now = useNow()
  const { device } = report
  const model = [device.manufacturer, device.model].filter((each) => each !== null).join(' ')
  return (
    <>
    <dl className="device-line">
      <Item term="Device">{orUnread(device.name)}</Item>
      <Item term="Serial number">{orUnread(device.serialNumber)}</Item>
      <Item term="Model">{orUnread(model === '' ? null : model)}</Item>
      <Item term="User">{report.user === null ? <span className="quiet">None known</span> : <DeviceText text={report.user} />}</Item>
      <Item term="Tenant">{orUnread(report.tenant)}</Item>
      <Item term="Source"><DeviceText text={device.source} /></Item>
    </dl>
    <p className="run-line quiet">
      {report.collectedAt === null ? (
        'Device facts not collected'
      ) : (
        <>
          Collected <Moment iso={report.collectedAt} /> ({ageText(report.collectedAt, now).toLowerCase()})
        </>
      )}
      {' · '}Judged as of <Moment iso={report.judgedAt.time} /> {clockName(report.judgedAt.clock)}
      {' · '}{report.requests === 1 ? '1 Graph request' : `${String(report.requests)} Graph requests`}
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
  return text === null ? <span className="quiet">Not read</span> : <DeviceText text={text} />
}

function clockName(clock: Report['judgedAt']['clock']): string {
  switch (clock) {
    case 'graph':
      return "by Microsoft Graph's clock"
    case 'given':
      return 'as asked'
    case 'this-machine':
      return "by this machine's clock"
    default:
      return assertNever(clock)
  }
}
