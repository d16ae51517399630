import type { Verdict } from '../engine/verdict.ts'
import { chainStop, profileLinkNames, profileLinkStateWords, type ProfileChain, type ProfileLinkState } from '../profile-chain/profile-chain.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'

/** A state of the chain looks like the verdict that it resembles; its mark says the same without color. */
const looks: { readonly [S in ProfileLinkState]: { readonly look: Verdict; readonly mark: string } } = {
  done: { look: 'ready', mark: '✓' },
  broken: { look: 'blocked', mark: '✗' },
  waiting: { look: 'manual', mark: '☐' },
  unknown: { look: 'unknown', mark: '?' },
}

/** The chain from the group tag to the profile on the device, as a section of the page. */
export function profileChainHtml(chain: ProfileChain | null, language: Language): string {
  if (chain === null) return ''
  const stop = chainStop(chain)
  const say = reportWords[language]
  const rows = chain.links.map((link) => {
    const { look, mark } = looks[link.state]
    const time = link.at === null ? '' : ` <time datetime="${escapeMarkup(link.at)}">${escapeMarkup(link.at)}</time>`
    const here = link === stop ? ` (${say.stopsHere})` : ''
    const source = link.source === null ? '' : ` <span class="quiet">${escapeMarkup(link.source)}</span>`
    return `<li${link === stop ? ' aria-current="step"' : ''}><span class="word ${look}"><span aria-hidden="true">${mark}</span> ${profileLinkStateWords[language][link.state]}${here}</span> <b>${profileLinkNames[language][link.kind]}</b>${time}<p class="quiet">${escapeMarkup(link.because)}${source}</p></li>`
  })
  const wait = chain.wait === null ? '' : `<p>${escapeMarkup(chain.wait)}</p>`
  return `<section><h2>${say.profileChain}</h2><ol>${rows.join('\n')}</ol>${wait}</section>\n`
}
