import type { Page } from 'playwright/test';

/** Lets go of a file over the page, as a person does. */
export async function dropFile(
  page: Page,
  name: string,
  type: string,
  content: string | readonly number[],
  on = 'sarhad-atlas',
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, mime, words]) => {
      const data = new DataTransfer();
      const bytes = typeof words === 'string' ? words : new Uint8Array(words);
      data.items.add(new File([bytes], fileName, { type: mime }));
      return data;
    },
    [name, type, content] as const,
  );
  const target = page.locator(on);
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}
