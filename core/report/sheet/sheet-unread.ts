import type { Report } from '../report.ts'
import { fitted, linesOf } from './fit-text.ts'
import type { SheetWords } from './sheet-words.ts'

/** What could not be read for one reason. */
export interface UnreadGroup {
  /** What would make it readable: one imperative sentence. */
  readonly action: string
  readonly topics: string
}

export interface SheetUnread {
  readonly count: number
  readonly groups: readonly UnreadGroup[]
  /** Rows whose reason has no place on the sheet. */
  readonly leftOut: number
}

/** Most topics of a group by name. Our own number. */
const mostTopics = 6
const longestAction = 88
const longestTopic = 24
/** Em in a line (9 pt). */
export const unreadRoom = 54

/** What could not be read, by what would make it readable; rows that count before rows that only inform. */
export function sheetUnread(report: Report, lines: number, words: SheetWords): SheetUnread {
  const unread = report.checks.filter((check) => check.verdict === 'unknown')
  const weighing = [...unread.filter(({ level }) => level !== 'informational'), ...unread.filter(({ level }) => level === 'informational')]
  const byAction = new Map<string, string[]>()
  for (const { reason, topic } of weighing) {
    const action = reason?.action ?? ''
    byAction.set(action, [...(byAction.get(action) ?? []), topic])
  }
  let room = lines
  let leftOut = unread.length
  const groups: UnreadGroup[] = []
  for (const [action, topics] of byAction) {
    const group = { action: fitted(action, longestAction), topics: topicList(topics, words) }
    const cost = linesOf(`${group.topics}: ${group.action}`, unreadRoom)
    // One line stays free for what is left out.
    if (room - cost < 1) break
    room -= cost
    leftOut -= topics.length
    groups.push(group)
  }
  return { count: unread.length, groups, leftOut }
}

function topicList(topics: readonly string[], words: SheetWords): string {
  const named = topics.slice(0, mostTopics).map((topic) => fitted(topic, longestTopic)).join(', ')
  return topics.length > mostTopics ? `${named} ${words.moreUnread(topics.length - mostTopics)}` : named
}

/** Lines that the block takes with its heading; 0 when everything was read. */
export function unreadLines(unread: SheetUnread): number {
  if (unread.count === 0) return 0
  const rows = unread.groups.reduce((sum, { action, topics }) => sum + linesOf(`${topics}: ${action}`, unreadRoom), 0)
  return 2 + rows + (unread.leftOut === 0 ? 0 : 1)
}
