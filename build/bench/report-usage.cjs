// Loaded before the measured program: on exit, writes the largest amount of memory it used (KiB) to file descriptor 3.
const fs = require('node:fs')

process.on('exit', () => fs.writeSync(3, String(peakKiB())))

/** On Linux, resource usage also counts what the parent had when it forked; the kernel's own high-water mark does not. */
function peakKiB() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return /^VmHWM:\s+(\d+)/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0
}
