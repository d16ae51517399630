// @ts-check
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { banConfigs } from './lint/plugin.mjs'

const product = ['core/**/*.ts', 'main/**/*.ts', 'preload/**/*.ts', 'renderer/**/*.{ts,tsx}']

/** What holds without type information: our own bans and the syntax rules. Fast enough for every snippet. */
export const syntaxConfig = defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'release/', '.tsbuild/', 'test-results/', '**/*.d.ts']),
  { files: ['**/*.{ts,tsx}'], extends: [js.configs.recommended, tseslint.configs.recommended] },
  { files: ['**/*.{mjs,js,cjs}'], extends: [js.configs.recommended], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      // TypeScript reports these itself, with `noUnusedLocals` and better messages.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.{ts,tsx}'], ignores: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (reactHooks)) },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...banConfigs,
)

/**
 * All rules, with the types of one TypeScript project.
 * @param {string} project
 */
export const configWithTypes = (project) =>
  defineConfig(
    ...syntaxConfig,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { project, tsconfigRootDir: `${import.meta.dirname}/..` } },
      rules: {
        '@typescript-eslint/await-thenable': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        '@typescript-eslint/no-misused-promises': 'error',
        '@typescript-eslint/only-throw-error': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      // Unparsed data is `unknown` until a parser has looked at it; `any` would slip through unseen.
      files: product,
      rules: {
        '@typescript-eslint/no-unsafe-argument': 'error',
        '@typescript-eslint/no-unsafe-assignment': 'error',
        '@typescript-eslint/no-unsafe-call': 'error',
        '@typescript-eslint/no-unsafe-member-access': 'error',
        '@typescript-eslint/no-unsafe-return': 'error',
      },
    },
  )

// One program for all folders: the types of Node, the DOM and React are read once instead of six times.
export default configWithTypes('build/tsconfig.lint.json')
