/** Bytes of an event log that do not follow its format, or that are built to take more than they should. Never leaves this folder. */
export class DamagedLog extends Error {
  constructor(problem: string) {
    super(problem)
    this.name = 'DamagedLog'
  }
}
