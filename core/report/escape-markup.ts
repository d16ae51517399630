const replacements: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Makes text safe inside HTML and XML elements and quoted attributes. Characters that XML 1.0 forbids
 * (most control characters, lone surrogates) become U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => replacements[character] ?? character)
    // eslint-disable-next-line no-control-regex -- control characters are what is replaced here
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}
