import { builtinModules } from 'node:module';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The parts of d3 that take numbers and give numbers. */
const PURE_D3 = await Promise.all(
  ['array', 'color', 'delaunay', 'format', 'geo', 'interpolate', 'path', 'polygon', 'quadtree']
    .concat(['scale', 'shape'])
    .map((part) => import(`d3-${part}`)),
);

/** The names of d3 that core may not use: the other parts select, listen, fetch, wait or ask the clock. */
const WORLDLY_D3 = Object.keys(await import('d3')).filter(
  (name) => !PURE_D3.some((part) => name in part) || name.startsWith('shuffle'),
);

/** What belongs to a screen or to Node. */
const WORLDLY_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'customElements', 'self'],
  ...['localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'Worker', 'globalThis'],
  ...['requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask', 'performance'],
  ...['process', 'Buffer', 'require', '__dirname', '__filename', 'console'],
];

const NO_HTML = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'What goes in or out is text, never HTML.',
  },
  {
    selector:
      ':matches(ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/],' +
      'ExportSpecifier[local.name=/^unsafe(HTML|SVG|MathML|Static)$/])',
    message: 'What goes in or out is text, never HTML.',
  },
];

const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Core has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Core has no clock.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'geodata/', 'test-results/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': ['error', ...NO_HTML],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_HTML, ...NO_CLOCK],
      'no-restricted-globals': [
        'error',
        ...WORLDLY_GLOBALS.map((name) => ({
          name,
          message: 'Core knows no screen and no Node.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'd3',
              importNames: WORLDLY_D3,
              message: 'Core takes only the pure functions of d3.',
            },
            ...builtinModules.map((name) => ({ name, message: 'Core knows no Node.' })),
          ],
          patterns: [{ group: ['node:*'], message: 'Core knows no Node.' }],
        },
      ],
    },
  },
  {
    // The command line and the benchmarks speak by standard output.
    files: ['src/pipeline/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A fixture of Playwright that needs no other says so by an empty pattern.
    files: ['tests/browser/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['URL', 'console', 'performance', 'process'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
