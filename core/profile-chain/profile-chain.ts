import type { Words } from '../words/language.ts'

/** The links between a group tag and the profile on the device, in their order. */
export const profileLinks = ['group-tag', 'rule', 'membership', 'assignment', 'intended', 'assigned', 'downloaded'] as const

export type ProfileLinkKind = (typeof profileLinks)[number]

export const profileLinkNames: Words<{ readonly [K in ProfileLinkKind]: string }> = {
  en: {
    'group-tag': 'Group tag',
    rule: 'Membership rule',
    membership: 'Group membership',
    assignment: 'Assignment',
    intended: 'Intended profile',
    assigned: 'Assigned profile',
    downloaded: 'Profile on the device',
  },
  de: {
    'group-tag': 'Gruppentag',
    rule: 'Mitgliedschaftsregel',
    membership: 'Gruppenmitgliedschaft',
    assignment: 'Zuweisung',
    intended: 'Vorgesehenes Profil',
    assigned: 'Zugewiesenes Profil',
    downloaded: 'Profil auf dem Gerät',
  },
}

export const profileLinkStates = ['done', 'broken', 'waiting', 'unknown'] as const

export type ProfileLinkState = (typeof profileLinkStates)[number]

export const profileLinkStateWords: Words<{ readonly [K in ProfileLinkState]: string }> = {
  en: {
    done: 'Done',
    broken: 'Broken',
    waiting: 'Waiting',
    unknown: "Couldn't check",
  },
  de: {
    done: 'Erledigt',
    broken: 'Unterbrochen',
    waiting: 'Wartet',
    unknown: 'Nicht prüfbar',
  },
}

export interface ProfileLink {
  readonly kind: ProfileLinkKind
  readonly state: ProfileLinkState
  /** One or two sentences: what proves the state. */
  readonly because: string
  /** When it happened, ISO 8601 in UTC; null when nobody recorded it. */
  readonly at: string | null
  /** Where the deciding fact was read; null when it was not. */
  readonly source: string | null
}

/** How a device gets its deployment profile, and where that stops. */
export interface ProfileChain {
  readonly links: readonly ProfileLink[]
  /** How long to wait, as far as anybody can say; null when nothing has to be waited for. */
  readonly wait: string | null
}

/** Where the chain stops: the first broken link, or else the first one that is waited for; null when it holds or nobody can tell. */
export function chainStop({ links }: ProfileChain): ProfileLink | null {
  return links.find(({ state }) => state === 'broken') ?? links.find(({ state }) => state === 'waiting') ?? null
}
