import { areaNames as areas } from '../core/catalog/area-names.ts'
import { confidenceWords as confidence } from '../core/catalog/confidence-words.ts'
import { codePhaseNames as codePhases } from '../core/codes/error-code.ts'
import { roleNames as roles } from '../core/engine/finding.ts'
import { overallWords as overall, verdictWords as verdicts } from '../core/engine/verdict.ts'
import { profileLinkNames as links, profileLinkStateWords as linkStates } from '../core/profile-chain/profile-chain.ts'
import { overlayTitles as overlays, scenarioTitles as scenarios } from '../core/scenarios/index.ts'
import { timelinePhaseNames as phases, timelineStateWords as phaseStates } from '../core/timeline/timeline.ts'
import { inPageLanguage } from './page-language.ts'

/** The words that the window shares with reports, in the language of the page. */
export const areaNames = inPageLanguage(areas)
export const confidenceWords = inPageLanguage(confidence)
export const codePhaseNames = inPageLanguage(codePhases)
export const roleNames = inPageLanguage(roles)
export const overallWords = inPageLanguage(overall)
export const verdictWords = inPageLanguage(verdicts)
export const profileLinkNames = inPageLanguage(links)
export const profileLinkStateWords = inPageLanguage(linkStates)
export const overlayTitles = inPageLanguage(overlays)
export const scenarioTitles = inPageLanguage(scenarios)
export const timelinePhaseNames = inPageLanguage(phases)
export const timelineStateWords = inPageLanguage(phaseStates)
