import { Button, Switch } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useId, useState, type ReactElement } from 'react'
import type { PassView } from '../../core/pass/pass-view.ts'
import type { Report } from '../../core/report/report.ts'
import { userScenarios } from '../../core/scenarios/index.ts'
import { overallWords } from '../core-words.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { useSettings } from '../settings/use-settings.ts'
import { localTime } from '../ui/time.tsx'
import { Assumed } from './assumed.tsx'
import { emptyDraft, readDraft, type WhatIfDraft } from './draft.ts'
import { PassFields } from './pass-fields.tsx'
import { TimeField } from './time-field.tsx'
import { UserField } from './user-field.tsx'
import { UserNote } from './user-note.tsx'
import { useOtherUsers } from './use-other-users.ts'
import { useWhatIf } from './use-what-if.ts'
import { whatIfPanelWords } from './words.ts'
import './what-if.css'

const say = inPageLanguage(whatIfPanelWords)

/** The pass that the fields begin with: eight hours, many times, from the beginning of setup. */
const firstPass = { startsAt: '', minutes: '480', oneTime: false }

interface Props {
  readonly deviceId: string
  readonly report: Report
  readonly limits: PassView['limits']
  readonly scanning: boolean
  /** Puts the pass into the plan of the device. */
  readonly onChoosePass: () => void
  /** Puts the user into the plan of the device and scans it. */
  readonly onScanUser: (user: string) => void
}

/** Folded away until somebody asks; what was typed is forgotten with the page. */
export function WhatIfPanel(props: Props): ReactElement {
  const [open, setOpen] = useState(false)
  const bodyId = useId()
  return (
    <section className="what-if card" aria-label={say.open}>
      <button type="button" className="fold-button" aria-expanded={open} aria-controls={open ? bodyId : undefined} onClick={() => { setOpen(!open) }}>
        <ChevronRightRegular className="chevron" aria-hidden="true" />
        {say.open}
      </button>
      {open && (
        <div id={bodyId}>
          <Body {...props} />
        </div>
      )}
    </section>
  )
}

function Body({ deviceId, report, limits, scanning, onChoosePass, onScanUser }: Props): ReactElement {
  const [draft, setDraft] = useState<WhatIfDraft>(emptyDraft)
  // Fields that hold a half date are made anew by a reset.
  const [round, setRound] = useState(0)
  const planned = report.overlays.includes('tap')
  const nobody = !userScenarios.some((scenario) => scenario === report.scenario)
  const { userDomain } = useSettings().state.settings
  const users = useOtherUsers(deviceId, report)
  const { assumptions, problems } = readDraft({ ...draft, ...(planned ? {} : { pass: null }), ...(nobody ? { user: '' } : {}) }, report.judgedAt.time, userDomain)
  const { answer, problem } = useWhatIf(deviceId, report, assumptions)
  const wrong = Object.values(problems).some((each) => each !== null)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <p className="quiet">{say.lead}</p>
      {nobody ? (
        <p className="quiet">{say.noUser}</p>
      ) : (
        <div className="what-if-fields">
          <UserField value={draft.user} users={users} wrong={problems.user !== null} userDomain={userDomain} onChange={(user) => { setDraft({ ...draft, user }) }} />
        </div>
      )}
      <div className="what-if-fields" key={round}>
        <TimeField
          label={say.at}
          hint={say.atHint(zone)}
          value={draft.at}
          problem={problems.at === null ? null : problems.at === 'too-early' ? say.tooEarly(localTime(report.judgedAt.time)) : say.badTime}
          onChange={(at) => { setDraft({ ...draft, at }) }}
        />
        {planned ? (
          <Switch label={say.otherPass} checked={draft.pass !== null} onChange={(_event, data) => { setDraft({ ...draft, pass: data.checked ? firstPass : null }) }} />
        ) : (
          <p>
            {say.noOverlay}{' '}
            <button type="button" className="text-button" onClick={onChoosePass}>
              {say.chooseOverlay}
            </button>
          </p>
        )}
      </div>
      {planned && draft.pass !== null && (
        <PassFields key={`pass ${String(round)}`} draft={draft.pass} problems={problems} limits={limits} zone={zone} onChange={(pass) => { setDraft({ ...draft, pass }) }} />
      )}
      <p role="status" className="sr-only">
        {answer !== null && `${say.wouldBe} ${overallWords[answer.overall]}. ${answer.headline}`}
      </p>
      <div className="what-if-answer">
        {wrong && <p>{say.wrongInput}</p>}
        {!wrong && assumptions === null && <p className="quiet">{say.nothingYet}</p>}
        {problem !== null && <DeviceText text={problem} />}
        {answer !== null && (
          <Assumed answer={answer}>
            {answer.user !== null && (
              <UserNote
                user={answer.user}
                scanning={scanning}
                onScan={(user) => {
                  setDraft({ ...draft, user: '' })
                  onScanUser(user)
                }}
              />
            )}
          </Assumed>
        )}
      </div>
      {assumptions !== null && <p className="quiet">{say.assumed}</p>}
      <Button
        size="small"
        disabledFocusable={draft === emptyDraft}
        onClick={() => {
          setDraft(emptyDraft)
          setRound(round + 1)
        }}
      >
        {say.reset}
      </Button>
    </>
  )
}
