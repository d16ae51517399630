/** What follows the list of commands. */
export const exitCodeHelp = `
Exit codes: 0 ready, 1 blocked, 2 at risk, 3 cannot tell, 64 usage, 65 bad input file,
69 Microsoft Graph unreachable, 70 internal error, 77 sign-in or permission needed.`

/** What follows the options of `check`: ways to sign in that need no option. */
export const signInHelp = `
Environment: PREFLIGHT_GRAPH_TOKEN (an access token), or PREFLIGHT_CERTIFICATE (PEM file with certificate and
key: signs in as the application) with PREFLIGHT_CLIENT_ID and PREFLIGHT_TENANT_ID; PREFLIGHT_CLOUD
(global, us-gov-l4, us-gov-l5, china).`
