/** Calls that the published subset leaves out, and where they are described. */
export const knownGaps: readonly { readonly call: RegExp; readonly page: string }[] = [
  { call: /^GET v1\.0 \/deviceManagement\/deviceCompliancePolicies$/, page: 'learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-list' },
  { call: /^GET v1\.0 \/deviceManagement\/termsAndConditions$/, page: 'learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list' },
  { call: /^GET v1\.0 \/organization\/[^/]+\/branding$/, page: 'learn.microsoft.com/graph/api/organizationalbranding-get' },
  { call: /^GET beta \/deviceManagement\/deviceConfigurations$/, page: 'learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-list?view=graph-rest-beta' },
  { call: /^GET beta \/deviceAppManagement\/mobileApps$/, page: 'learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-beta' },
  { call: /^GET beta \/deviceManagement\/deviceManagementScripts$/, page: 'learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list?view=graph-rest-beta' },
  { call: /^GET beta \/deviceManagement\/intents(?:\/[^/]+\/settings)?$/, page: 'learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-list?view=graph-rest-beta' },
]
