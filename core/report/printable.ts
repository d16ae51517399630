/**
 * Removes what could steer a terminal (control characters, escape sequences) and the marks that turn
 * the reading direction around, from text that came from a device or a tenant.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced here
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
