/** A person in a browser without script: follows redirects, keeps cookies, fills in forms and sends them. */
export interface Visit {
  readonly user?: string
  /** What the person does on the page that asks for agreement. */
  readonly decision?: string
  /** For the page that asks for a device code. */
  readonly userCode?: string
}

export interface Page {
  readonly url: string
  readonly status: number
  readonly text: string
}

interface Form {
  readonly action: string
  readonly fields: URLSearchParams
}

/** The last page of the visit. */
export async function visit(fetch: typeof globalThis.fetch, address: string, person: Visit): Promise<Page> {
  const cookies = new Map<string, string>()
  let url = new URL(address)
  let form: URLSearchParams | null = null
  let aborted = false
  for (let step = 0; step < 25; step += 1) {
    const response: Response = await fetch(url, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === null ? {} : { body: form.toString() }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = response.headers.get('location')
    form = null
    if (location !== null && response.status >= 300 && response.status < 400) {
      url = new URL(location, url)
      continue
    }
    const text: string = await response.text()
    const next: Form | null = aborted || (url.hostname === 'localhost' && url.protocol === 'http:') ? null : fill(text, person)
    if (next === null) return { url: url.href, status: response.status, text }
    url = new URL(next.action, url)
    form = next.fields
    aborted = next.fields.has('abort')
  }
  throw new Error('the visit does not end')
}

/** The form that this person sends on this page; null when there is none. */
function fill(page: string, person: Visit): Form | null {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inner = '']) => {
    const action = unescape(/action="([^"]*)"/.exec(attributes)?.[1] ?? '')
    const fields = new URLSearchParams([...inner.matchAll(/<(?:input|button)\b[^>]*>/g)].flatMap(([tag]) => {
      const name = /name="([^"]*)"/.exec(tag)?.[1]
      return name === undefined ? [] : [[name, unescape(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]]
    }))
    return { action, fields }
  })
  const [wanted] = forms
  if (wanted === undefined) return null
  const { fields } = wanted
  if (person.decision === 'abort' && fields.has('confirm')) {
    fields.delete('confirm')
    fields.set('abort', 'yes')
  }
  if (fields.has('user')) fields.set('user', person.user ?? '')
  if (fields.has('decision')) fields.set('decision', person.decision ?? 'agree')
  if (fields.has('user_code') && fields.get('user_code') === '') fields.set('user_code', person.userCode ?? '')
  return wanted
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
