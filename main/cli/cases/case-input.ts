import { z } from 'zod'
import { overlayIds, scenarioIds } from '../../../core/scenarios/index.ts'
import * as bench from './bench-input.ts'

/** No case comes near these; more is a mistake or hostile. Characters and members. */
const text = z.string().max(2_000)
const number = z.number().min(-1e9).max(1e9)
const list = <T extends z.ZodType>(item: T) => z.array(item).max(500)

/** A member of another form counts as not stated: cases of other origin may use the same name for something else. */
const stated = <T extends z.ZodType>(form: T) => form.optional().catch(undefined)

/** Stated in cases, but no fact of this version holds it: accepted in any shape and left alone. */
const later = z.unknown().optional()

const device = z.object({
  name: text.optional(),
  os: z.object({ edition: text.optional(), build: number.optional(), revision: number.optional(), ...bench.benchOs }).optional(),
  hw: z
    .object({
      manufacturer: text.optional(),
      model: text.optional(),
      /** null: physical hardware. */
      vm: text.nullish(),
      ...bench.benchHardware,
      enhancedSession: stated(z.boolean()),
    })
    .optional(),
  tpm: z
    .object({
      present: z.boolean().optional(),
      spec: text.optional(),
      ready: z.boolean().optional(),
      maker: text.optional(),
      ekCert: z.boolean().optional(),
      ekType: later,
      ...bench.benchTpm,
    })
    .optional(),
  clockSkewSec: number.optional(),
  net: z
    .object({ blockedHosts: list(text).optional(), internet: later, ncsi: z.boolean().optional(), ipv4: z.boolean().optional(), ipv6: z.boolean().optional(), ...bench.benchNetwork })
    .optional(),
  dsreg: z
    .object({
      AzureAdJoined: z.boolean().optional(),
      DomainJoined: z.boolean().optional(),
      WorkplaceJoined: z.boolean().optional(),
      AzureAdPrt: z.boolean().optional(),
      NgcSet: z.boolean().optional(),
    })
    .optional(),
  autopilot: z
    .object({
      tenantId: text.optional(),
      tenantDomain: text.optional(),
      tenantMatched: z.boolean().optional(),
      offlineJson: z.boolean().optional(),
      associated: z.boolean().optional(),
      profileAvailable: z.number().min(0).max(1).optional(),
      zeroTouchEmpty: later,
      bootstrapperExecutionContext: later,
    })
    .optional(),
  hash: z.object({ serial: text.optional(), base64Ok: z.boolean().optional(), ...bench.benchHash }).optional(),
  image: bench.benchImage,
  csv: bench.benchFile,
  webSignIn: z.object({ effective: number.nullish(), arrivedBeforeLock: later }).optional(),
  restartDuringDeviceSetup: z.boolean().optional(),
  dcReachable: z.boolean().optional(),
  esp: z
    .object({
      phase: text.optional(),
      providers: list(z.object({ name: text, trackingPoliciesCreated: number.optional(), installationState: number.optional() })).optional(),
      apps: list(z.object({ name: text, state: number, minutes: number.optional() })).optional(),
      dwellMinutes: number.optional(),
      /** DWORDs: 0xffffffff is true. */
      SkipUserStatusPage: z.number().min(0).max(0xffff_ffff).optional(),
      SkipDeviceStatusPage: z.number().min(0).max(0xffff_ffff).optional(),
    })
    .optional(),
  /** Channel (AP, DM, UDR, HFB, AAD), number, and what the record says. */
  events: list(z.object({ ch: text, id: number, code: text.optional(), uri: text.optional(), text: text.optional() })).optional(),
  mdm: z.object({ lastError: text.optional() }).optional(),
  policyValues: later,
  screen: later,
})

const graph = z.object({
  tenant: z.object({ id: text.optional() }).optional(),
  identity: z.object({ registered: z.boolean().optional(), profileStatus: text.optional(), remediationState: text.optional(), ...bench.benchIdentity }).optional(),
  ...bench.benchTenant,
  import: z.object({ state: text.optional(), errorCode: number.optional(), errorName: text.optional() }).optional(),
  profile: z
    .object({
      joinType: text.optional(),
      mode: text.optional(),
      preprovisioning: z.boolean().optional(),
      skipConnectivityCheck: z.boolean().optional(),
      nameTemplate: text.optional().catch(undefined),
    })
    .optional(),
  /** null: the user has no pass. */
  tap: z
    .object({
      isUsable: z.boolean().optional(),
      methodUsabilityReason: text.optional(),
      isUsableOnce: z.boolean().optional(),
      createdDateTime: text.optional(),
      startDateTime: text.optional(),
      lifetimeInMinutes: number.optional(),
    })
    .nullish(),
  tapPolicy: z
    .object({
      state: text.optional(),
      userInScope: z.boolean().optional(),
      isUsableOnce: z.boolean().optional(),
      minimumLifetimeInMinutes: number.optional(),
      maximumLifetimeInMinutes: number.optional(),
      defaultLifetimeInMinutes: number.optional(),
    })
    .optional(),
  config: z
    .object({
      webSignIn: z.object({ assigned: text.optional() }).optional(),
      restartUris: list(text).optional(),
      preferredDomain: stated(z.object({ assigned: text.optional() })),
      securityKeySignIn: stated(z.object({ assigned: text.optional() })),
      devicePasswordPolicy: later,
      updateRing: later,
    })
    .optional(),
  esp: z
    .object({
      timeoutMinutes: number.optional(),
      blockingApps: number.optional(),
      qualityUpdates: z.boolean().optional(),
      shown: stated(z.boolean()),
      target: stated(text),
      blocksUse: stated(z.boolean()),
      selectedApps: stated(list(text)),
    })
    .optional(),
  /** Every Conditional Access policy of the tenant. */
  ca: list(
    z.object({
      name: text.optional(),
      apps: text.optional(),
      exclude: list(text).optional(),
      excludeApps: list(text).optional(),
      grants: list(text).optional(),
      authenticationStrength: text.optional(),
      userAction: stated(text),
      operator: stated(text),
      locations: stated(z.boolean()),
      everyTime: stated(z.boolean()),
      state: text.optional(),
    }),
  ).optional(),
  /** Device health rules that reach the device, as Microsoft Graph spells them without `Enabled`. */
  compliance: z.object({ needs: list(text).optional() }).optional(),
  connectors: later,
  domainJoinProfile: later,
  /** The device preparation policy, and whether Intune can fill its device group. */
  dpp: z.object({ groupOwnerOk: z.boolean().optional(), userInPolicy: z.boolean().optional(), ...bench.benchPreparation }).optional(),
  /** How many other records or VMs carry the serial number of this one. */
  duplicateSerialRecords: number.optional(),
  domains: later,
  fido: later,
  /** Windows Hello for Business: on, off, not-configured. */
  hello: later,
  /** Scope of Microsoft Intune for users, and other MDM applications that hold for the user. */
  mdm: later,
  /** Who may join devices, and how many. */
  join: later,
  mfaRegistration: later,
  /** The device platform restriction that holds for everybody. */
  restriction: z.object({ windowsAllowed: z.boolean().optional(), personalBlocked: z.boolean().optional() }).optional(),
  securityDefaults: later,
  sspr: later,
  updateRing: later,
  user: later,
})

/** What a case says about device and tenant. Members that are not named here are ignored. */
export const caseInput = z.object({
  /** One scenario (user-driven when there is none) and overlays, in any order. */
  scenario: z.array(z.enum([...scenarioIds, ...overlayIds])).max(10),
  /** The time of the judgment. */
  now: z.iso.datetime({ offset: true }).optional(),
  device: device.optional(),
  graph: graph.optional(),
  screen: later,
  signIn: later,
})

export type CaseInput = z.infer<typeof caseInput>
export type CaseDevice = z.infer<typeof device>
export type CaseGraph = z.infer<typeof graph>
