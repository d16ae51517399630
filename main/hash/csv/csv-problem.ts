export type FileProblemCode =
  | 'utf-16'
  | 'utf-8-mark'
  | 'not-ascii'
  | 'separator'
  | 'separator-line'
  | 'quotes'
  | 'unbalanced-quotes'
  | 'header-missing'
  | 'header-unknown'
  | 'header-case'
  | 'header-spelling'
  | 'header-order'
  | 'header-incomplete'
  | 'extra-columns'
  | 'too-many-rows'
  | 'empty-rows'

/** Something about the file that the import in Intune does not take. */
export interface FileProblem {
  readonly code: FileProblemCode
  readonly text: string
}

export type RowProblemCode =
  | 'no-hash'
  | 'column-count'
  | 'columns-shifted'
  | 'wrapped-row'
  | 'serial-empty'
  | 'serial-spreadsheet-number'
  | 'serial-leading-zeros'
  | 'serial-digits-lost'
  | 'serial-case'
  | 'serial-differs'

/** Something about one row, beside what its hash says. */
export interface RowProblem {
  readonly code: RowProblemCode
  readonly text: string
  /** The values behind it. They identify the device. */
  readonly values?: string
}
