import type { Page } from 'playwright/test';
import type { SarhadEvents } from '../../src/index.ts';

type Heard<Name extends keyof SarhadEvents> = readonly [name: Name, detail: SarhadEvents[Name]];

/** Listens on the document from now on; what comes back gives all that was heard, in order. */
export async function hear<Name extends keyof SarhadEvents>(
  page: Page,
  ...names: readonly Name[]
): Promise<() => Promise<Heard<Name>[]>> {
  await page.evaluate((types) => {
    const heardEvents: unknown[] = [];
    Object.assign(window, { heardEvents });
    for (const type of types)
      document.addEventListener(type, (event) => {
        // Plain JSON: an error that is its own cause cannot leave the page.
        const { message, ...detail } = (event as CustomEvent<Record<string, unknown>>).detail;
        heardEvents.push([type, message === undefined ? detail : { message }]);
      });
  }, names);
  return () =>
    page.evaluate(() => (window as unknown as { heardEvents: unknown }).heardEvents) as Promise<
      Heard<Name>[]
    >;
}
