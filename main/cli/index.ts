import { setMaxListeners } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import { isatty } from 'node:tty'
import { userDataFolder, waitsFileName } from '../platform/user-data-folder.ts'
import { languageOf } from '../../core/words/language.ts'
import { runCommandLine } from './program.ts'
import { systemLanguages } from './system-languages.ts'

const stop = new AbortController()
// Every request of a scan listens to it; the default of 10 would warn about a leak.
setMaxListeners(0, stop.signal)
process.once('SIGINT', () => {
  stop.abort()
})
// A reader that went away (`| head`) is no error of ours.
process.stdout.on('error', () => process.exit(0))

const folder = userDataFolder(process.platform, process.env, 'Preflight')

void runCommandLine(process.argv.slice(2), {
  terminal: {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    // `isTTY` of a stream is undefined, not false, for a file or a pipe.
    isTty: isatty(1),
    errorIsTty: isatty(2),
    columns: process.stdout.columns || 80,
    env: process.env,
  },
  stdin: process.stdin,
  signal: stop.signal,
  now: Date.now,
  ...(folder === null ? {} : { waitsFile: path.join(folder, waitsFileName) }),
  language: languageOf(systemLanguages(process.env)),
}).then((code) => {
  process.exitCode = code
})
