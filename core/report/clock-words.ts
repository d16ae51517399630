import type { Report } from './report.ts'

/** Whose clock a judgment used, for "judged at … by …". */
export const clockWords: { readonly [C in Report['judgedAt']['clock']]: string } = {
  graph: "Microsoft Graph's clock",
  given: 'the given time',
  'this-machine': "the scanning machine's clock",
}
