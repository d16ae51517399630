import type { Role } from '../../engine/finding.ts'
import type { Verdict } from '../../engine/verdict.ts'
import { leadingChecks } from '../leading-checks.ts'
import type { Report, ReportRemedy } from '../report.ts'
import { fitted, linesOf } from './fit-text.ts'
import type { SheetWords } from './sheet-words.ts'

/** More boxes than this nobody ticks; the report has them all. Our own number. */
export const mostTasks = 8
/** Longest sentence of a task, em. */
const longestSentence = 100

/** One box to tick. */
export interface SheetTask {
  readonly summary: string
  /** What goes in brackets behind it; may be empty. */
  readonly remarks: string
  /** Empty where there was no room for them. */
  readonly steps: readonly string[]
}

export interface SheetTasks {
  /** By who does it; whoever has the most urgent task comes first, and so does the task. */
  readonly groups: readonly { readonly role: Role; readonly tasks: readonly SheetTask[] }[]
  readonly leftOut: number
}

/** Em in a line of summaries (10 pt bold) and of steps (9 pt), on A4 with its narrower text block. */
const taskRoom = { summary: 46, step: 53 } as const

const doable: readonly Verdict[] = ['blocked', 'unknown', 'at-risk', 'manual']

interface Todo {
  readonly remedy: ReportRemedy
  readonly blocks: boolean
}

/** What has to be done, once each, the most urgent first. Rows that follow from another are done with it. */
function todosOf(report: Report): Todo[] {
  const found = new Map<string, Todo>()
  for (const verdict of doable) {
    for (const { check } of leadingChecks(report.checks, verdict)) {
      const { remedy } = check
      if (remedy === null) continue
      const key = JSON.stringify([remedy.role, remedy.summary, remedy.steps])
      if (!found.has(key)) found.set(key, { remedy, blocks: verdict === 'blocked' })
    }
  }
  return [...found.values()]
}

/**
 * Chooses what stands on one page: first the sentence of every task that fits, the most urgent first,
 * then the steps of as many as there is room for.
 */
export function sheetTasks(report: Report, lines: number, words: SheetWords): SheetTasks {
  const all = todosOf(report).map(({ remedy, blocks }) => {
    const remarks = [blocks ? words.blocks : '', words.after[remedy.restart]].filter((each) => each !== '')
    return { role: remedy.role, remarks, summary: fitted(remedy.summary, longestSentence), steps: remedy.steps.map((step) => fitted(step, longestSentence)) }
  })
  let room = lines
  const kept: typeof all = []
  for (const task of all) {
    // With the longest remark, since nobody knows yet which steps fit.
    const sentence = linesOf(`${task.summary} (${[...task.remarks, words.stepsElsewhere].join(', ')})`, taskRoom.summary)
    const cost = sentence + (kept.some(({ role }) => role === task.role) ? 0 : 1)
    // One line stays free for what is left out.
    if (kept.length === mostTasks || room - cost < 1) break
    room -= cost
    kept.push(task)
  }
  const leftOut = all.length - kept.length
  room -= leftOut === 0 ? 0 : 1
  const placed = kept.map(({ role, remarks, summary, steps }) => {
    const cost = steps.reduce((sum, step) => sum + linesOf(step, taskRoom.step), 0)
    const fits = cost <= room
    if (fits) room -= cost
    return { role, task: { summary, remarks: (fits ? remarks : [...remarks, words.stepsElsewhere]).join(', '), steps: fits ? steps : [] } }
  })
  const roles = [...new Set(placed.map(({ role }) => role))]
  return { groups: roles.map((role) => ({ role, tasks: placed.filter((each) => each.role === role).map(({ task }) => task) })), leftOut }
}
