/**
 * What the system says about its language, best first: the variables of POSIX in their order of precedence
 * (LC_ALL, LC_MESSAGES, LANG), then the locale that the runtime took from the system; on Windows only that one is set.
 */
export function systemLanguages(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].filter((each) => each !== undefined && each !== '')
  return named.length > 0 ? named.slice(0, 1).map(String) : [Intl.DateTimeFormat().resolvedOptions().locale]
}
