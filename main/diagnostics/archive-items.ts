/** Items that only diagnostics archives have: what the collector reads from the registry or WMI itself. */
export const archiveItems = {
  /** `TpmHliInfo_Output.txt`: version text of the TPM. */
  tpmDescription: 'files.tpm-description',
} as const
