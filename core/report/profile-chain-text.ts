import type { Verdict } from '../engine/verdict.ts'
import { chainStop, profileLinkNames, profileLinkStateWords, type ProfileChain, type ProfileLinkState } from '../profile-chain/profile-chain.ts'
import { printable } from './printable.ts'
import { textMarks, type TextStyle } from './text-style.ts'
import { wrapText } from './wrap-text.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'

/** A state of the chain looks like the verdict that it resembles. */
const looks: { readonly [S in ProfileLinkState]: Verdict } = {
  done: 'ready',
  broken: 'blocked',
  waiting: 'manual',
  unknown: 'unknown',
}

/**
 * The chain for the terminal. A chain in which nothing is left but the download says nothing that a technician at a
 * terminal has to read.
 */
export function profileChainText(chain: ProfileChain | null, language: Language, style: TextStyle, width: number): string[] {
  if (chain === null || chain.links.every(({ kind, state }) => state === 'done' || kind === 'downloaded')) return []
  const stop = chainStop(chain)
  const say = reportWords[language]
  const rows = chain.links.flatMap((link) => {
    const look = looks[link.state]
    const here = link === stop ? ` (${say.stopsHere})` : ''
    const time = link.at === null ? '' : ` · ${style.moment(link.at, language)}`
    const head = `  ${style.paint(look, textMarks[style.symbols][look])} ${style.paint('strong', profileLinkNames[language][link.kind])}: ${profileLinkStateWords[language][link.state]}${here}${time}`
    return [head, ...lines(link.because, width).map((line) => style.paint('quiet', line))]
  })
  const wait = chain.wait === null ? [] : lines(chain.wait, width)
  return [style.paint('strong', say.profileChain), ...rows, ...wait, '']
}

function lines(text: string, width: number): string[] {
  return wrapText(printable(text), width - 4).map((line) => `    ${line}`)
}
