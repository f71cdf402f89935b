import js from '@eslint/js'
import i18next from 'eslint-plugin-i18next'
// @ts-expect-error -- published without types
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What reads a clock, chance or the browser: the pure rooms get `now` and `random` as arguments. */
const IMPURE_GLOBALS = [
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
]

/** Attributes whose text a person reads or hears; our own components may name theirs `label`. */
const READ_ATTRIBUTES = [
  'alt',
  'aria-.*(label|text|description|placeholder)',
  'description',
  'label',
  'placeholder',
  'title',
]

/** What is named only to be left out starts with an underscore. */
const UNUSED = {
  ignoreRestSiblings: true,
  argsIgnorePattern: '^_',
  destructuredArrayIgnorePattern: '^_',
  varsIgnorePattern: '^_',
}

export default defineConfig(
  globalIgnores(['coverage/', 'dist/', 'dist-single/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // By code point is how a text is cut here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A default that is meant is fine; `default: assertNever(value)` lets the compiler check the cases.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}', '*.config.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', UNUSED] },
  },
  {
    // Parts of these run in the page.
    files: ['scripts/bench/*.mjs', 'scripts/screenshots.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'e2e/**/*.ts', 'scripts/**/*.{mjs,ts}'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    extends: [reactHooks.configs.flat['recommended'] ?? [], jsxA11y.flatConfigs.strict],
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          message: 'Text comes from i18n',
          'jsx-attributes': { include: READ_ATTRIBUTES },
          callees: {
            exclude: [
              't',
              'endsWith',
              'includes',
              'indexOf',
              'join',
              'split',
              'startsWith',
              'toLocale(Upper|Lower)Case',
            ],
          },
          'should-validate-template': true,
        },
      ],
    },
  },
  {
    files: ['src/{domain,game,content,exports}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS.map((name) => ({ name, message: 'This room is pure: take what you need as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take `random` as an argument.' },
        { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument.' },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Take `now` as an argument.' },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      // A test that finds nothing where it looks fails loudly as it is.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Asymmetric matchers (`expect.any`) are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
)
