import { describe, expect, test } from 'vitest';
import { linkText } from '../../../src/core/linking/link-text.ts';
import { openNames } from '../../../src/core/linking/name-index.ts';
import { NATIVE_SENSE_RULES } from '../../../src/core/linking/native-sense-rules.ts';
import { packNames } from '../../../src/pipeline/names/pack-names.ts';
import { createText } from './create-names.ts';
import { createNativePlaces } from './native-places.ts';

const names = openNames(packNames(createNativePlaces()).buffer);

describe.each(NATIVE_SENSE_RULES)('the rule $id', ({ sense, why, examples }) => {
  test.each(examples)('makes it so in: %s', (example) => {
    const start = example.indexOf('[');
    const content = example.replace(/[[\]]/g, '');
    const mentions = linkText(createText([content]), names).passages[0]?.mentions ?? [];
    const mention = mentions.find((found) => found.start === start);
    expect(mention?.quote).toBe(example.slice(start + 1, example.indexOf(']')));
    expect(mention?.sense).toBe(sense);
    if (typeof why === 'string') expect(mention?.why).toContain(why);
  });
});
