const devices = (count: number): string => (count === 1 ? '1 device' : `${String(count)} devices`)

/** What users read about devices that are selected. A table for another language goes beside this one. */
const english = {
  region: 'Selected devices',
  count: (selected: number, hidden: number): string => `${devices(selected)} selected${hidden === 0 ? '' : `, ${String(hidden)} of them not shown`}`,
  scan: 'Check again',
  plan: 'Change plan',
  export: 'Export',
  remove: 'Remove',
  clear: 'Clear selection',
  confirm: (count: number): string => `Remove ${devices(count)} from the bench? Their files stay where they are.`,
  removeThem: (count: number): string => `Remove ${devices(count)}`,
  keep: 'Keep them',
  planTitle: 'Plan of the selected devices',
  scenario: 'Scenario',
  keepScenario: 'Each keeps its own',
  keepOverlay: 'Stays as it is',
  withOverlay: 'With it',
  withoutOverlay: 'Without it',
  apply: (count: number): string => `Apply to ${devices(count)}`,
  cancel: 'Cancel',
  formats: {
    html: 'HTML, all devices on one page',
    json: 'JSON, for other tools',
    csv: 'CSV, one row per check',
  },
  identifiers: 'Include identifiers',
  identifiersOn: 'The export names the devices, their users and the tenant. Share it with care.',
  identifiersOff: 'Serial numbers, names, users and tenant are left out.',
  saved: (file: string): string => `Saved as ${file}`,
  scanning: (count: number): string => `${devices(count)} are checked again`,
  planned: (count: number): string => `The plan of ${devices(count)} is changed`,
}

export const words = english
