import type { Words } from '../../../words/language.ts'

const en = {
  notHyperV: 'This device is no VM of a Hyper-V host.',
  hostNotAsked: 'Only the Hyper-V host can tell, and there is no inventory of it: run collect-hyper-v.ps1 on the host.',
}

const de: typeof en = {
  notHyperV: 'Dieses Gerät ist keine VM eines Hyper-V-Hosts.',
  hostNotAsked: 'Das weiß nur der Hyper-V-Host, und von ihm gibt es keine Bestandsaufnahme: collect-hyper-v.ps1 auf dem Host ausführen.',
}

/** Why a check of this area says nothing. */
export const hostWords: Words<typeof en> = { en, de }
