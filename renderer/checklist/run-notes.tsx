import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Report } from '../../core/report/report.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { flowName } from '../../core/scenarios/flow-name.ts'
import { flowDiffers, flowDoubt } from './flow-words.ts'
import { pageLanguage } from '../page-language.ts'
import { checklistWords } from './checklist-words.ts'

/** Which way the device will really go, and what to know about this run. */
export function RunNotes({ report }: { readonly report: Report }): ReactElement {
  const { flow } = report
  const doubt = flowDoubt(flow)
  const differs = flowDiffers(flow, report.scenario)
  return (
    <>
      <p className="flow">
        {differs && <VerdictIcon tone="at-risk" size={16} />}
        <span>
          <strong>{checklistWords.windowsWillDo(flowName(flow, pageLanguage))}</strong> <DeviceText text={flow.because} />
          {doubt !== '' && <span className="quiet"> {doubt}</span>}
        </span>
      </p>
      {report.notices.length > 0 && (
        <MessageBar className="notice" intent="info" layout="multiline">
          <MessageBarBody>
            <ul>
              {report.notices.map((notice) => (
                <li key={notice}>
                  <DeviceText text={notice} />
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
