/** A file that holds no hash that could be judged. The message goes behind the name of the file. */
export class BadHashFile extends Error {
  override readonly name = 'BadHashFile'
}
