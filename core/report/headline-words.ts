import type { Words } from '../words/language.ts'

/** `2 things block`, `1 thing blocks`. */
const things = (count: number, singular: string, plural: string): string => (count === 1 ? `1 thing ${singular}` : `${String(count)} things ${plural}`)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const en = {
  blocks: (count: number) => `${things(count, 'blocks', 'block')} enrollment`,
  risks: (count: number) => `${things(count, 'puts', 'put')} it at risk`,
  unread: (count: number) => `${String(count)} could not be checked`,
  byHand: (count: number) => `${String(count)} to check yourself`,
  blocked: (scenario: string, parts: string) => `Not ready for ${lowerFirst(scenario)}: ${parts}.`,
  cannotTell: (scenario: string, parts: string) => `Can't tell yet for ${lowerFirst(scenario)}: ${parts}.`,
  nothingJudged: 'nothing could be judged',
  atRisk: (scenario: string, parts: string) => `At risk for ${lowerFirst(scenario)}: ${parts}.`,
  ready: (scenario: string) => `Ready for ${lowerFirst(scenario)}: nothing blocks enrollment, and every check could be made.`,
  readyButUnread: (scenario: string, count: number) =>
    `Ready for ${lowerFirst(scenario)}: nothing blocks enrollment, and every check that counts could be made; ${count === 1 ? '1 that only informs' : `${String(count)} that only inform`} could not.`,
}

const dinge = (count: number, singular: string, plural: string): string => (count === 1 ? `1 Punkt ${singular}` : `${String(count)} Punkte ${plural}`)

const de: typeof en = {
  blocks: (count) => `${dinge(count, 'blockiert', 'blockieren')} die Registrierung`,
  risks: (count) => `${dinge(count, 'gefährdet', 'gefährden')} die Registrierung`,
  unread: (count) => (count === 1 ? '1 Prüfung war nicht möglich' : `${String(count)} Prüfungen waren nicht möglich`),
  byHand: (count) => (count === 1 ? '1 Prüfung ist von Hand zu machen' : `${String(count)} Prüfungen sind von Hand zu machen`),
  blocked: (scenario, parts) => `Nicht bereit (${scenario}): ${parts}.`,
  cannotTell: (scenario, parts) => `Noch offen (${scenario}): ${parts}.`,
  nothingJudged: 'nichts ließ sich beurteilen',
  atRisk: (scenario, parts) => `Gefährdet (${scenario}): ${parts}.`,
  ready: (scenario) => `Bereit (${scenario}): Nichts blockiert die Registrierung, und jede Prüfung war möglich.`,
  readyButUnread: (scenario, count) =>
    `Bereit (${scenario}): Nichts blockiert die Registrierung, und jede Prüfung, die zählt, war möglich; ${count === 1 ? '1, die nur informiert, war es nicht' : `${String(count)}, die nur informieren, waren es nicht`}.`,
}

/** The answer in one sentence. */
export const headlineWords: Words<typeof en> = { en, de }
