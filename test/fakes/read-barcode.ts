/** Widths of bar, space, bar, space, bar, space of each symbol of Code 128, in modules: ISO/IEC 15417, table 1. */
const patterns =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'.split(' ')

/** Bars of an SVG whose paths are vertical strokes; from left to right. */
function bars(svg: string): { readonly from: number; readonly to: number }[] {
  return [...svg.matchAll(/<path[^>]*stroke-width="([\d.]+)"[^>]*\sd="([^"]*)"/g)]
    .flatMap(([, width, d]) => [...(d ?? '').matchAll(/M([\d.]+) [\d.]+L\1 [\d.]+/g)].map((stroke) => ({ from: Number(stroke[1]) - Number(width) / 2, to: Number(stroke[1]) + Number(width) / 2 })))
    .sort((a, b) => a.from - b.from)
}

/** Reads Code 128 as a scanner does: widths, symbols, check symbol. */
export function readCode128(svg: string): string {
  const found = bars(svg)
  const unit = Math.min(...found.map(({ from, to }) => to - from))
  const widths = found.flatMap((bar, at) => [bar.to - bar.from, ...(found[at + 1] === undefined ? [] : [(found[at + 1]?.from ?? 0) - bar.to])]).map((width) => String(Math.round(width / unit)))
  const values: number[] = []
  for (let at = 0; at < widths.length; ) {
    const length = widths.length - at === 7 ? 7 : 6
    const value = patterns.indexOf(widths.slice(at, at + length).join(''))
    if (value === -1) throw new Error(`no symbol of Code 128: ${widths.slice(at, at + length).join('')}`)
    values.push(value)
    at += length
  }
  const check = values.at(-2)
  const data = values.slice(0, -2)
  const sum = data.reduce((total, value, at) => total + value * Math.max(1, at), 0) % 103
  if (values.at(-1) !== 106 || sum !== check) throw new Error(`check symbol ${String(check)} is not ${String(sum)}`)
  return textOf(data)
}

function textOf([start, ...values]: readonly number[]): string {
  let set = { 103: 'A', 104: 'B', 105: 'C' }[start ?? 0]
  if (set === undefined) throw new Error('no start symbol')
  let text = ''
  for (const value of values) {
    if (value === 99 && set !== 'C') set = 'C'
    else if (value === 100 && set !== 'B') set = 'B'
    else if (value === 101 && set !== 'A') set = 'A'
    else if (set === 'C' && value < 100) text += String(value).padStart(2, '0')
    else if (set === 'B' && value < 96) text += String.fromCharCode(value + 32)
    else if (set === 'A' && value < 96) text += String.fromCharCode(value < 64 ? value + 32 : value - 64)
    else throw new Error(`symbol ${String(value)} in set ${set}`)
  }
  return text
}
