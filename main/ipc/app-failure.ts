import { errorTexts, type AppError, type ErrorCode } from '../../core/ipc/errors.ts'

/** An expected failure of an action; the registrar turns it into a reply. Anything else thrown is a bug. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure'

  constructor(
    readonly code: ErrorCode,
    detail: string = errorTexts[code],
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }

  toReply(): AppError {
    return { code: this.code, detail: this.message }
  }
}
