const english = {
  tables: 'Data tables',
  tablesText: 'What Preflight knows of the world outside, and how old that is.',
  table: 'Table',
  rows: 'Rows',
  dates: 'Dates',
  notices: 'Licenses of others',
  noticesText: 'Preflight contains packages of others. Their licenses are in this program and, as third-party-notices.txt, in its resources folder.',
  showNotices: 'Show the licenses',
  noticesLabel: 'Licenses of the packages in Preflight',
  preset: (name: string) => `The preset “${name}” decides a part of this window.`,
}

export type AboutWords = typeof english

export const words: AboutWords = english
