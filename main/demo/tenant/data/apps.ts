import type { MobileApp } from '@microsoft/microsoft-graph-types-beta'
import { assignedTo, assignedToAllDevices, type DemoAssignment } from './assignments.ts'
import { kiosks, laptops, onboardingUsers, testMachines } from './groups.ts'
import { appId } from './ids.ts'

interface DemoApp extends MobileApp {
  readonly '@odata.type': string
}

interface Choice {
  readonly number: number
  readonly type: string
  readonly displayName: string
  readonly intent: 'required' | 'available'
  readonly assign: (id: string) => readonly DemoAssignment[]
}

function app({ number, type, displayName, intent, assign }: Choice): DemoApp {
  const id = appId(number)
  return {
    '@odata.type': `#microsoft.graph.${type}`,
    id,
    displayName,
    publisher: 'Fabrikam',
    isAssigned: true,
    publishingState: 'published',
    assignments: assign(id).map((assignment) => ({ ...assignment, intent, source: 'direct', settings: null })),
  }
}

const everybody = (id: string): readonly DemoAssignment[] => assignedTo(id, laptops, testMachines, kiosks)

/** The first three are those that the status page waits for. */
export const apps: readonly DemoApp[] = [
  app({ number: 1, type: 'win32LobApp', displayName: 'Fabrikam VPN', intent: 'required', assign: everybody }),
  app({ number: 2, type: 'winGetApp', displayName: 'Company Portal', intent: 'required', assign: everybody }),
  app({ number: 3, type: 'officeSuiteApp', displayName: 'Microsoft 365 Apps', intent: 'required', assign: everybody }),
  // Only offered, so it clashes with nothing during setup.
  app({ number: 4, type: 'windowsMobileMSI', displayName: 'Fabrikam Reader', intent: 'available', assign: (id) => assignedTo(id, onboardingUsers) }),
  app({ number: 5, type: 'iosStoreApp', displayName: 'Fabrikam for phones', intent: 'required', assign: assignedToAllDevices }),
]

/** Nobody gets it, so the filter on assigned apps leaves it out. */
export const unassignedApp: DemoApp = {
  '@odata.type': '#microsoft.graph.windowsMobileMSI',
  id: appId(6),
  displayName: 'Fabrikam Reader, old',
  isAssigned: false,
  assignments: [],
}
