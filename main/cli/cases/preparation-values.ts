import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

/** What a case states about device preparation, as fact values. */
export function preparationValues({ dpp }: CaseGraph): StatedValues {
  return {
    'tenant.devicePreparationPolicy': dpp?.userInPolicy,
    'tenant.preparationGroup':
      dpp?.groupOwnerOk === undefined ? undefined : { chosen: true, problems: dpp.groupOwnerOk ? [] : ['firstPartyAppNotAnOwner'] },
  }
}
