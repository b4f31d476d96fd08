import type { Sources } from '../../../src/pipeline/read/sources.ts';

export const SOURCES: Sources = new Map([
  ['census', { title: 'Census', url: 'https://example.org/census' }],
  ['map', { title: 'Our map' }],
]);

/** The raw file of a briefing whose body begins on line 8. */
export function createTextFile(body: string, head = 'title: Bannu'): string {
  return `---\nid: bannu\nkind: briefing\n${head}\nlang: en\nlicence: CC BY 4.0\n---\n${body}`;
}
