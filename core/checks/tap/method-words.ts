import type { AuthenticationMethodKind } from '../../facts/sign-in.ts'

const words: { readonly [K in AuthenticationMethodKind]: string } = {
  password: 'Password',
  temporaryAccessPass: 'Temporary Access Pass',
  fido2: 'Passkey or security key',
  windowsHelloForBusiness: 'Windows Hello for Business',
  microsoftAuthenticator: 'Microsoft Authenticator',
  passwordlessMicrosoftAuthenticator: 'Microsoft Authenticator, passwordless',
  phone: 'Phone',
  email: 'Email',
  softwareOath: 'One-time codes of an app',
  hardwareOath: 'One-time codes of a token',
  platformCredential: 'Platform credential',
  qrCodePin: 'QR code with PIN',
  external: 'External method',
  x509Certificate: 'Certificate',
}

/** The kinds of methods a user has, in words. */
export function methodWords(kinds: readonly AuthenticationMethodKind[]): string {
  return kinds.length === 0 ? 'None' : kinds.map((kind) => words[kind]).join(', ')
}
