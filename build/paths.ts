import path from 'node:path'

/** The repository folder. */
export const root = path.resolve(import.meta.dirname, '..')

/** Where `npm run build` writes. */
export const distOf = (folder: string): string => path.join(folder, 'dist')
