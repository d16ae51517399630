import type { FactId, FactValues } from '../facts/index.ts'
import type { Words } from '../words/language.ts'

/** The named words of a type: a union of texts, alone or in a list. Never a free text. */
type Direct<T> = T extends readonly (infer I)[] ? Direct<I> : T extends string ? (string extends T ? never : T) : never

/** An object whose parts the tenant names has no names of ours, and a text in every language is one text. */
type Named<T> = T extends Words<string> ? never : T extends object ? (string extends keyof T ? never : T) : never

type FieldsOf<T> = T extends readonly (infer I)[] ? FieldsOf<I> : T extends Named<T> ? { [K in keyof T & string]: K | FieldsOf<T[K]> }[keyof T & string] : never

type WordsOf<T> = T extends readonly (infer I)[] ? WordsOf<I> : T extends object ? { [K in keyof T]: WordsOf<T[K]> }[keyof T] : Direct<T>

type WordFieldsOf<T> = T extends readonly (infer I)[]
  ? WordFieldsOf<I>
  : T extends Named<T>
    ? { [K in keyof T & string]: ([Direct<T[K]>] extends [never] ? never : K) | WordFieldsOf<T[K]> }[keyof T & string]
    : never

type OwnWord<S extends string> = S extends Lowercase<S> ? S : never

/** Every part that the value of a fact can have. */
export type FactField = FieldsOf<FactValues[FactId]>

/** Every word that Preflight itself gave to a value. Names with capital letters are Microsoft's and stay as they are. */
export type FactWord = { [K in FactId]: OwnWord<WordsOf<FactValues[K]>> }[FactId]

/** Facts whose value is such a word, or a list of them. */
export type WordFact = { [K in FactId]: [OwnWord<Direct<FactValues[K]>>] extends [never] ? never : K }[FactId]

/** Parts whose value is such a word, or a list of them. */
export type WordField = WordFieldsOf<FactValues[FactId]>
