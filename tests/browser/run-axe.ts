import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect } from './sarhad-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page: rule, and the element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { passed, violated } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Of the rules that are kept, one element each is enough: to list all of them takes as long as the rest.
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return { passed: found.passes.length, violated: found.violations };
  });
  expect(passed).toBeGreaterThan(10);
  return violated.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}
