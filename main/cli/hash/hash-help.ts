/** Printed behind the options of `preflight hash`. */
export const hashHelp = `
FILE is a hash as text, a CSV of any shape, an OA3.xml report or an evidence file; - is standard input.

Text output leaves serial numbers, addresses and keys out unless it goes to a terminal or --identifiers
is given. JSON output always holds all fields, since decoding them is its purpose; --no-identifiers
leaves them out there too. The text of a hash is written by --fix --out alone.

A matching checksum says that a hash is undamaged, not that it is genuine: anyone can compute it.

Exit codes: 0 all intact, 1 a hash is damaged, 2 something was repaired or is to look at,
64 usage, 65 an input could not be used. With --compare: 0 the same device, 1 register again or
another device, 2 not certain.`
