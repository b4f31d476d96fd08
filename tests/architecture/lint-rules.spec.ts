import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPlantedProject, type Files, type PlantedProject } from './planted-project.ts';

const element = (body: string, imports = '') => `import { LitElement, html } from 'lit';
${imports}
/** Shows a word. */
export class SarhadWordElement extends LitElement {
${body}
}
`;

/** Rule → a file that breaks it. */
const PLANTED: Readonly<Record<string, readonly [path: string, content: string]>> = {
  // Our own lines.
  'no-restricted-imports': [
    'src/core/layout/a.ts',
    "import { select } from 'd3';\n\nexport const a = select;\n",
  ],
  'no-restricted-globals': [
    'src/core/layout/b.ts',
    'export const b = (): string => document.title;\n',
  ],
  'no-restricted-syntax': [
    'src/draw/c.ts',
    "export function c(node: Element): void {\n  node.innerHTML = '';\n}\n",
  ],
  'no-console': ['src/draw/d.ts', "console.log('seen');\n"],
  '@typescript-eslint/consistent-type-imports': [
    'src/draw/e.ts',
    "import { Selection } from 'd3';\n\nexport type E = Selection<SVGGElement, unknown, null, undefined>;\n",
  ],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'src/core/model/f.ts',
    "export function f(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
  ],
  // The families, one rule of each: strict, strict with types, style, lit, wc, lit-a11y.
  '@typescript-eslint/no-explicit-any': ['src/draw/g.ts', 'export type G = any;\n'],
  '@typescript-eslint/no-non-null-assertion': [
    'src/core/model/h.ts',
    'export const h = (list: readonly number[]): number => list[0]!;\n',
  ],
  '@typescript-eslint/no-floating-promises': [
    'src/pipeline/i.ts',
    'const wait = async (): Promise<void> => Promise.resolve();\nwait();\n',
  ],
  '@typescript-eslint/no-unnecessary-condition': [
    'src/core/model/j.ts',
    "export const j = (word: string): string => word ?? '';\n",
  ],
  '@typescript-eslint/restrict-template-expressions': [
    'src/core/model/k.ts',
    'export const k = (count: number): string => `${count}`;\n',
  ],
  '@typescript-eslint/no-unused-vars': ['src/core/model/l.ts', 'const l = 1;\nexport {};\n'],
  '@typescript-eslint/consistent-type-definitions': [
    'src/core/model/m.ts',
    'export type M = { readonly a: number };\n',
  ],
  'lit/no-duplicate-template-bindings': [
    'src/elements/n.ts',
    element("  override render() {\n    return html`<p class=${'a'} class=${'b'}></p>`;\n  }"),
  ],
  'wc/no-closed-shadow-root': [
    'src/elements/o.ts',
    "export const o = (node: HTMLElement): ShadowRoot => node.attachShadow({ mode: 'closed' });\n",
  ],
  'lit-a11y/click-events-have-key-events': [
    'src/elements/p.ts',
    element(
      '  override render() {\n    return html`<div @click=${this.#open}></div>`;\n  }\n  #open(): void {\n    this.remove();\n  }',
    ),
  ],
  'lit-a11y/alt-text': [
    'src/elements/q.ts',
    element('  override render() {\n    return html`<img src="a.png" />`;\n  }'),
  ],
};

/** More that our own rules must see, each under the rule that sees it. */
const ALSO_PLANTED: readonly (readonly [rule: string, path: string, content: string])[] = [
  [
    'no-restricted-imports',
    'src/core/layout/r.ts',
    "import * as d3 from 'd3';\n\nexport { d3 };\n",
  ],
  ['no-restricted-imports', 'src/core/layout/s.ts', "export { zoom } from 'd3';\n"],
  ['no-restricted-imports', 'src/core/model/t.ts', "export { readFileSync } from 'node:fs';\n"],
  ['no-restricted-imports', 'src/core/model/u.ts', "export { readFileSync } from 'fs';\n"],
  ['no-restricted-syntax', 'src/core/model/v.ts', 'export const v = (): number => Date.now();\n'],
  ['no-restricted-syntax', 'src/core/model/w.ts', 'export const w = (): Date => new Date();\n'],
  [
    'no-restricted-syntax',
    'src/elements/x.ts',
    "export { unsafeHTML as x } from 'lit/directives/unsafe-html.js';\n",
  ],
  [
    'no-restricted-syntax',
    'src/elements/y.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\n\nexport const y = unsafeHTML;\n",
  ],
];

const PEACE: Files = {
  'src/core/layout/z.ts':
    "import { geoMercator, max } from 'd3';\n\nexport const z = [geoMercator, max] as const;\n",
  'src/pipeline/z.ts': "console.log('done');\n",
};

let project: PlantedProject;
/** Path from the root of the planted project → the rules it breaks. */
let broken: ReadonlyMap<string, readonly (string | null)[]>;

beforeAll(async () => {
  const planted = [
    ...Object.values(PLANTED),
    ...ALSO_PLANTED.map(([, path, content]) => [path, content] as const),
  ];
  project = createPlantedProject({ ...PEACE, ...Object.fromEntries(planted) });
  const eslint = new ESLint({
    cwd: project.folder,
    overrideConfigFile: join(project.folder, 'eslint.config.js'),
  });
  const results = await eslint.lintFiles(['src/**/*.ts']);
  broken = new Map(
    results.map(({ filePath, messages }) => [
      filePath.slice(project.folder.length + 1),
      messages.map((message) => message.ruleId),
    ]),
  );
});

afterAll(() => {
  project.remove();
});

describe('the linter', () => {
  test.for(Object.entries(PLANTED))('%s turns red', ([rule, [path]]) => {
    expect(broken.get(path)).toContain(rule);
  });

  test.for(ALSO_PLANTED)('%s turns red in %s', ([rule, path]) => {
    expect(broken.get(path)).toContain(rule);
  });

  test.for(Object.keys(PEACE))('lets %s pass', (path) => {
    expect(broken.get(path)).toEqual([]);
  });
});
