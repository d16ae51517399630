import { z } from 'zod'
import type { Fact } from '../../../core/facts/fact.ts'
import { mapFact } from '../../../core/facts/fact.ts'
import { callName } from '../../graph/call-name.ts'
import { readAnswer } from '../reading.ts'
import type { Read } from '../reader/read.ts'
import type { ScanReader } from '../reader/reader.ts'
import { looseText } from '../values.ts'
import { resources, userActions, type Step, type Tri } from './scope.ts'

const path = '/identity/conditionalAccess/evaluate'

const result = z.object({ id: z.string().min(1).max(200), policyApplies: z.boolean().nullish(), analysisReasons: looseText })

/** What the service says about one policy for one user and step. */
export interface WhatIf {
  readonly applies: Tri
  /** Whether it is the user who is not meant. */
  readonly otherUsers: boolean
}

/**
 * Reasons that settle that a policy does not apply, whatever the bench is like. `location`, `devices`, `clientApps`,
 * `notEnoughInformation` and names that this version does not know settle nothing.
 */
const settling: readonly string[] = ['users', 'workloadIdentities', 'application', 'userActions', 'authenticationContext', 'devicePlatform', 'signInRisk', 'userRisk', 'insiderRisk', 'authenticationFlow', 'emptyPolicy', 'policyNotEnabled']

/**
 * Asks the service which policies apply to the user in this step, on a Windows device that is not managed yet.
 * The same for every device of the user, so a bench asks once. Source: conditionalAccessRoot: evaluate (v1.0).
 */
export async function askWhatIf(reader: ScanReader, userId: string, step: Step): Promise<Fact<ReadonlyMap<string, WhatIf>>> {
  const answer = await reader.read(whatIfRead(userId, step))
  const read = readAnswer(answer, callName('v1.0', path), z.object({ value: z.array(result), '@odata.nextLink': z.never().optional() }))
  return mapFact(read, ({ value }) => new Map(value.map((each) => [each.id, whatIf(each)])))
}

function whatIfRead(userId: string, step: Step): Read {
  const signInContext =
    step === 'join' || step === 'security-info'
      ? { '@odata.type': '#microsoft.graph.userActionContext', userAction: userActions[step].whatIf }
      : { '@odata.type': '#microsoft.graph.applicationContext', includeApplications: [resources[step]] }
  return {
    version: 'v1.0',
    path,
    service: 'conditional-access',
    shared: true,
    body: {
      signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId },
      signInContext,
      signInConditions: {
        devicePlatform: 'windows',
        clientAppType: 'mobileAppsAndDesktopClients',
        signInRiskLevel: 'none',
        userRiskLevel: 'none',
        deviceInfo: { isCompliant: false },
      },
      appliedPoliciesOnly: false,
    },
  }
}

function whatIf({ policyApplies, analysisReasons }: z.infer<typeof result>): WhatIf {
  if (policyApplies === true) return { applies: 'yes', otherUsers: false }
  const reasons = (analysisReasons ?? '').split(',').map((each) => each.trim())
  const settled = policyApplies === false && reasons.some((each) => settling.includes(each))
  return { applies: settled ? 'no' : 'open', otherUsers: settled && reasons.includes('users') }
}
