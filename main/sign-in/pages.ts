/** What the browser shows after the sign-in. No script, nothing from elsewhere, nothing of the account. */
function page(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>Preflight: ${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 32em; margin: 20vh auto 0; padding: 0 1em }
h1 { font-size: 1.5em; font-weight: 600 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`
}

export const successPage = page('Signed in', 'Close this tab and go back to Preflight.')

/** The reason is told in Preflight: the answer to the browser holds what the address said, and that may be anything. */
export const errorPage = page('Not signed in', 'Preflight says why. Close this tab and go back to it.')
