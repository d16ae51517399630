/** One answer of the demo tenant, alone or inside a batch. */
export interface DemoReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON value; null: no body. */
  readonly body: unknown
}

export const ok = (body: unknown): DemoReply => ({ status: 200, body })

/** An error in the shape of Microsoft Graph. */
export function errorReply(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): DemoReply {
  return {
    status,
    headers,
    body: { error: { code, message, innerError: { 'request-id': 'de000000-0000-4000-8000-000000000001' } } },
  }
}

/** Intune puts a second JSON document into the message. */
export function intuneError(status: number, code: string): DemoReply {
  const message = JSON.stringify({ _version: 3, Message: 'An error has occurred - Operation ID (for customer support): none' })
  return errorReply(status, code, message)
}

export const unknownSegment = (segment: string): DemoReply =>
  errorReply(400, 'BadRequest', `Resource not found for the segment '${segment}'.`)

export const notFound = (): DemoReply => errorReply(404, 'Request_ResourceNotFound', 'The resource does not exist.')
