import type { Words } from '../../core/words/language.ts'
import { asTold } from '../../core/words/say.ts'
import { sayEvidence, type evidenceWords } from './evidence-words.ts'

type Told = (typeof evidenceWords)['en']

/** Messages that probes of Preflight write into evidence, where they are kept in English. */
const own: readonly (readonly [message: RegExp, say: (words: Told, first: string, second: string) => string])[] = [
  [/^Only Windows can tell this \((.+)\)\.$/, (w, source) => w.onlyWindows(source)],
  [/^This system does not offer (.+)\.$/, (w, source) => w.notOffered(source)],
  [/^The probe returned nothing\.$/, (w) => w.probeNothing],
  [/^No host showed a certificate\.$/, (w) => w.hostNoCertificate],
  [/^No host told the time\.$/, (w) => w.hostNoTime],
  [/^The proxy setting names no address\.$/, (w) => w.proxyNoAddress],
  [/^(.+) and (.+) contradict each other\.$/, (w, one, other) => w.contradict(one, other)],
  [/^The export holds a line of this key that cannot be read\.$/, (w) => w.exportLine],
  [/^(\S+) is empty\.$/, (w, source) => w.emptyItem(source)],
  [/^The inventory says nothing about this VM\.$/, (w) => w.vmNotInInventory],
  [/^The identity of this VM could not be read, so it cannot be compared\.$/, (w) => w.vmIdentity],
]

/** The message of an item in every language when a probe of Preflight wrote it; any other stays as the system told it. */
export function ownMessage(message: string): Words<string> {
  for (const [pattern, say] of own) {
    const found = pattern.exec(message)
    if (found !== null) return sayEvidence((words) => say(words, found[1] ?? '', found[2] ?? ''))
  }
  return asTold(message)
}
