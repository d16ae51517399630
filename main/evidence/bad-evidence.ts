/** A file that is no usable evidence. The message is one sentence: file, place and what was expected. */
export class BadEvidence extends Error {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`${plainName(file)} ${problem}.`, options)
    this.name = 'BadEvidence'
  }
}

/** File names may hold line breaks and control characters; a sentence may not. */
function plainName(file: string): string {
  const clean = file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  const shown = clean === '' ? 'The file' : clean
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
}
