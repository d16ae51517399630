import { version } from '../../package.json'

/** The version of Preflight, as package.json states it. */
export const toolVersion: string = version
