import fs from 'node:fs'

interface Folder {
  readonly files: Readonly<Record<string, Folder | { readonly size: number }>>
}

/** The paths of all files in an asar archive, sorted. */
export function listAsar(file: string): string[] {
  const archive = fs.readFileSync(file)
  const length = archive.readUInt32LE(12)
  const header = JSON.parse(archive.toString('utf8', 16, 16 + length)) as Folder
  return listFolder(header, '').sort()
}

function listFolder(folder: Folder, prefix: string): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) => ('files' in entry ? listFolder(entry, `${prefix}${name}/`) : [`${prefix}${name}`]))
}
