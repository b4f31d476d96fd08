import { describe, expect, test } from 'vitest';
import { linkScene } from '../../../src/core/linking/link-scene.ts';
import { scanNames } from '../../../src/core/linking/scan.ts';
import { openScene } from '../../../src/core/linking/scene.ts';
import { SENSE_RULES, type SenseRule } from '../../../src/core/linking/sense-rules.ts';
import { createNames } from './create-names.ts';

/** What the name in brackets means by these rules; `none`: it is not found. */
function senseBy(rules: readonly SenseRule[], example: string): string {
  const start = example.indexOf('[');
  const content = example.replace(/[[\]]/g, '');
  const names = createNames();
  const scene = openScene(content, names, null, scanNames(content, names));
  const mentions = linkScene(scene, { countries: [], date: null, senseRules: rules });
  return mentions.find((mention) => mention.start === start)?.sense ?? 'none';
}

describe('sense rules', () => {
  const examples = SENSE_RULES.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, rule.sense, example] as const),
  );

  test.each(examples)('%s makes it a %s: %s', (_, sense, example) => {
    expect(senseBy(SENSE_RULES, example)).toBe(sense);
  });

  test.each(SENSE_RULES)('without the rule $id one of its examples is read wrong', (rule) => {
    const others = SENSE_RULES.filter((other) => other !== rule);
    const senses = rule.examples.map((example) => senseBy(others, example));
    expect(senses.filter((sense) => sense !== rule.sense)).not.toEqual([]);
  });
});
