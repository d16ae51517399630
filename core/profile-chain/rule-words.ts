import type { Words } from '../words/language.ts'

const en = {
  /** Why a rule cannot be read. */
  notAText: 'its text is not one that a rule can have',
  empty: 'it is empty',
  notExpected: (text: string): string => `"${text}" is not expected where it stands`,
  bracketOpen: 'a bracket is not closed',
  tooDeep: 'it is nested too deeply',
  noProperty: (text: string): string => `"${text}" is no property`,
  noDeviceProperty: (text: string): string => `"${text}" is no property of a device`,
  nested: '-any and -all cannot stand inside each other',
  unknownOperator: (text: string): string => `the operator "${text}" is not one that Preflight knows`,
  noValue: 'a value is missing or has an unknown form',
  endOfRule: 'the end of the rule',

  /** Why a clause cannot be evaluated. */
  noList: (property: string, quantifier: string): string => `device.${property} is no list, so that -${quantifier} has no meaning`,
  emptyList: 'what -all says of an empty list is not documented',
  openInside: 'a comparison inside it cannot be evaluated',
  notTheElement: (property: string): string => `device.${property} stands where only the element of a list can stand`,
  isList: (property: string): string => `device.${property} is a list, and lists are compared with -any or -all`,
  emptyProperty: (property: string): string => `device.${property} is empty, and what this operator makes of that is not documented`,
  unfit: 'the value does not fit the operator',
  regularExpression: 'regular expressions run in Entra only',
  versions: 'versions are compared by Intune only',
  lateOnly: 'only enrollment settles it',
  elementOutside: '_ stands outside of -any and -all',
  propertyNotRead: (property: string): string => `device.${property} is not a property that Preflight reads`,

  /** What the device has. */
  nothing: 'nothing there',
  entries: (count: number): string => `${String(count)} ${count === 1 ? 'entry' : 'entries'}`,
  noEntry: (kind: string): string => `no ${kind}`,
}

const de: typeof en = {
  notAText: 'ihr Text ist keiner, den eine Regel haben kann',
  empty: 'sie ist leer',
  notExpected: (text) => `„${text}“ ist an dieser Stelle nicht vorgesehen`,
  bracketOpen: 'eine Klammer ist nicht geschlossen',
  tooDeep: 'sie ist zu tief verschachtelt',
  noProperty: (text) => `„${text}“ ist keine Eigenschaft`,
  noDeviceProperty: (text) => `„${text}“ ist keine Eigenschaft eines Geräts`,
  nested: '-any und -all können nicht ineinander stehen',
  unknownOperator: (text) => `den Operator „${text}“ kennt Preflight nicht`,
  noValue: 'ein Wert fehlt oder hat eine unbekannte Form',
  endOfRule: 'Ende der Regel',

  noList: (property, quantifier) => `device.${property} ist keine Liste, also hat -${quantifier} keine Bedeutung`,
  emptyList: 'was -all über eine leere Liste sagt, ist nicht dokumentiert',
  openInside: 'ein Vergleich darin lässt sich nicht auswerten',
  notTheElement: (property) => `device.${property} steht dort, wo nur das Element einer Liste stehen kann`,
  isList: (property) => `device.${property} ist eine Liste, und Listen werden mit -any oder -all verglichen`,
  emptyProperty: (property) => `device.${property} ist leer, und was dieser Operator daraus macht, ist nicht dokumentiert`,
  unfit: 'der Wert passt nicht zum Operator',
  regularExpression: 'reguläre Ausdrücke laufen nur in Entra',
  versions: 'Versionen vergleicht nur Intune',
  lateOnly: 'das steht erst mit der Registrierung fest',
  elementOutside: '_ steht außerhalb von -any und -all',
  propertyNotRead: (property) => `device.${property} ist keine Eigenschaft, die Preflight liest`,

  nothing: 'dort nichts',
  entries: (count) => (count === 1 ? '1 Eintrag' : `${String(count)} Einträge`),
  noEntry: (kind) => `kein ${kind}`,
}

export type RuleWords = typeof en

/** Why a rule was refused, in the words of a language. */
export type Refusal = (say: RuleWords) => string

/** Why a membership rule cannot be read or evaluated, and what the device has where it fails. */
export const ruleWords: Words<RuleWords> = { en, de }
