import type { AuthenticationMethodKind } from '../../../facts/sign-in.ts'
import type { Words } from '../../../words/language.ts'

interface MethodWords {
  readonly none: string
  readonly kinds: { readonly [K in AuthenticationMethodKind]: string }
}

const en: MethodWords = {
  none: 'None',
  kinds: {
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
  },
}

const de: MethodWords = {
  none: 'Keine',
  kinds: {
    password: 'Kennwort',
    temporaryAccessPass: 'Befristeter Zugriffspass',
    fido2: 'Passkey oder Sicherheitsschlüssel',
    windowsHelloForBusiness: 'Windows Hello for Business',
    microsoftAuthenticator: 'Microsoft Authenticator',
    passwordlessMicrosoftAuthenticator: 'Microsoft Authenticator, kennwortlos',
    phone: 'Telefon',
    email: 'E-Mail',
    softwareOath: 'Einmalcodes einer App',
    hardwareOath: 'Einmalcodes eines Tokens',
    platformCredential: 'Plattformanmeldeinformationen',
    qrCodePin: 'QR-Code mit PIN',
    external: 'Externe Methode',
    x509Certificate: 'Zertifikat',
  },
}

/** Kinds of authentication methods. */
export const methodNames: Words<MethodWords> = { en, de }
