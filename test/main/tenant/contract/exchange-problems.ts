import type { DemoExchange } from '../../../../main/demo/tenant/index.ts'
import { answerSchema, operationOf, type Operation, type PublishedDocument, type Schema } from './published.ts'
import { itemSchema, knownNames, problemsOf } from './structure.ts'

/**
 * The demo tenant makes a name up on purpose: answers of the real service grow without notice as well. What is inside a
 * batch is judged as an exchange of its own.
 */
const notMeant = /\.demoFutureProperty is not known$|^(?:answer\.responses|body\.requests)\[\d+\]\.body\./

/** What is wrong with a call by the published documents, and with the answer of the demo tenant. */
export function exchangeProblems(document: PublishedDocument, { call, reply }: DemoExchange): readonly string[] {
  const [path = '', query = ''] = call.url.split('?', 2)
  const operation = operationOf(document, call.method, decodeURIComponent(path))
  if (operation === undefined) return [`${call.method} ${path} is not published`]
  const problems = [...requestProblems(document, operation, new URLSearchParams(query), call.body), ...replyProblems(document, operation, reply.status, reply.body)]
  return problems.filter((problem) => !notMeant.test(problem))
}

function requestProblems(document: PublishedDocument, operation: Operation, query: URLSearchParams, body: string): readonly string[] {
  const answer = answerSchema(document, operation, 200)
  const names = answer === undefined ? null : knownNames(document, itemSchema(document, answer))
  const problems: string[] = []
  for (const [name, value] of query) {
    if (name === '$skiptoken') continue
    const parameter = operation.parameters?.find((each) => each.name === name)
    if (parameter === undefined) problems.push(`${name} is not published`)
    const listed = parameter?.schema?.items?.enum
    const unknown = fieldsOf(name, value).filter((field) => !(listed?.includes(field) ?? names?.has(field) ?? true))
    problems.push(...unknown.map((field) => `${name} names ${field}, which is not known`))
  }
  const schema = operation.requestBody?.content?.['application/json']?.schema
  if (body !== '' && schema === undefined) problems.push('there is a body, and none is published')
  if (body !== '' && schema !== undefined) problems.push(...problemsOf(document, schema, JSON.parse(body), 'body'))
  return problems
}

/** The fields that a query option names. */
function fieldsOf(option: string, value: string): readonly string[] {
  switch (option) {
    case '$select':
      return value.split(',')
    case '$expand':
      return value.split(',').map((each) => each.replace(/\(.*/, ''))
    case '$orderby':
      return value.split(',').map((each) => each.trim().replace(/ .*/, ''))
    case '$filter': {
      const bare = value.replace(/'(?:[^']|'')*'/g, "''")
      const compared = [...bare.matchAll(/([A-Za-z]\w*)(?:\/[\w/]+)? (?:eq|ne|lt|gt|le|ge|in) /g)]
      const searched = [...bare.matchAll(/(?:contains|startswith|endswith)\(([A-Za-z]\w*)/gi)]
      const looked = [...bare.matchAll(/([A-Za-z]\w*)\/(?:any|all)\(\w+:/g)]
      const lambdas = new Set([...bare.matchAll(/(?:any|all)\((\w+):/g)].map((each) => each[1]))
      return [...compared, ...searched, ...looked].flatMap((each) => (each[1] === undefined || lambdas.has(each[1]) ? [] : [each[1]]))
    }
    default:
      return []
  }
}

function replyProblems(document: PublishedDocument, operation: Operation, status: number, body: unknown): readonly string[] {
  const schema: Schema | undefined = answerSchema(document, operation, status)
  if (schema === undefined) return [`an answer with ${String(status)} is not published`]
  return problemsOf(document, schema, body, 'answer')
}
