import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The HTML blocks of the README's section on embedding, their address put in place of the example's. */
export function snippets(address: string): string[] {
  const section = README.slice(README.indexOf('## Embed it'), README.indexOf('## The elements'));
  return [...section.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code = '']) =>
    code.replaceAll('https://maps.example.org/sarhad/', address),
  );
}

/** A page of another origin than the built files. */
export async function hostPage(page: Page, site: string, body: string): Promise<void> {
  await page.route(`${site}host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page of someone else</title>
        <link rel="icon" href="data:,"><style>* { color: green; box-sizing: content-box } button { display: none }</style>
        <h1>My article</h1>${body}</html>`,
    }),
  );
  await page.goto(`${site}host.html`);
}
