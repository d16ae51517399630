// @ts-check
import { bans } from './bans.mjs'

/** The ESLint plugin with one rule per ban. */
export const plugin = {
  meta: { name: 'preflight' },
  rules: Object.fromEntries(bans.map((ban) => [ban.name, ruleOf(ban)])),
}

/** The configuration blocks that turn each ban on where it holds. */
export const banConfigs = bans.map((ban) => ({
  name: `preflight/${ban.name}`,
  files: ban.only ?? ['**/*.{ts,tsx,mjs,js,cjs}'],
  ...(ban.except === undefined ? {} : { ignores: ban.except }),
  plugins: { preflight: plugin },
  rules: { [`preflight/${ban.name}`]: /** @type {const} */ ('error') },
}))

/**
 * @param {import('./bans.mjs').Ban} ban
 * @returns {import('eslint').Rule.RuleModule}
 */
function ruleOf(ban) {
  return {
    meta: { type: 'problem', schema: [], docs: { description: ban.message }, messages: { banned: ban.message } },
    create: (context) =>
      Object.fromEntries(
        ban.selectors.map((selector) => [
          selector,
          (/** @type {import('eslint').Rule.Node} */ node) => context.report({ node, messageId: 'banned' }),
        ]),
      ),
  }
}
