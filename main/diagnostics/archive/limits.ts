const mebibyte = 1024 * 1024

/**
 * Our own limits; real archives stay far below. Intune caps an upload of "Collect diagnostics" at 250 MB, and the
 * directory of MdmDiagnosticsTool holds some dozen files.
 */
export const archiveLimits = {
  /** The archive itself. Bytes. */
  archive: 256 * mebibyte,
  /** Files that its directory may list. */
  entries: 5_000,
  /** Content of one file that is read. Bytes. */
  file: 16 * mebibyte,
  /** Content of all files that are read. Bytes. */
  total: 64 * mebibyte,
  /** Content that is passed over to get to a wanted file, since files of a CAB folder are packed together. Bytes. */
  folder: 256 * mebibyte,
  /** Content bytes for each packed byte. Registry exports in UTF-16 reach about 40. */
  ratio: 250,
  /** Below this size no ratio is judged: an event log has room for records to come, up to 4 MB of zeros. Bytes. */
  ratioFrom: 5 * mebibyte,
} as const
