/** Says in words why a file could not be written. */
export function writeReasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such folder'
    // What Windows also says while another program has the file open.
    case 'EACCES':
    case 'EPERM':
      return process.platform === 'win32' ? 'writing it is not allowed, or another program has it open' : 'writing it is not allowed'
    case 'EBUSY':
      return 'another program has it open'
    case 'EROFS':
      return 'the disk is read-only'
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'this is a folder'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full'
    default:
      return code === '' ? 'it could not be written' : `it could not be written (${code})`
  }
}
