import { describe, expect, it } from 'vitest';
import schema from '../../../src/core/model/atlas.schema.json' with { type: 'json' };
import { ATLAS_PARTS, ATLAS_VERSION } from '../../../src/core/model/bundle.ts';
import { SENSES } from '../../../src/core/model/mention.ts';

type Node = Readonly<Record<string, unknown>>;

/** All objects in the schema, with where they stand. */
function nodesOf(value: unknown, path: string): { path: string; node: Node }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, child]) => nodesOf(child, `${path}/${name}`));
  return Array.isArray(value) ? inner : [{ path, node: value as Node }, ...inner];
}

describe('the published schema', () => {
  const nodes = nodesOf(schema, '');

  it('says what the program says', () => {
    const { atlasFile, detailsFile, placesFile, mention } = schema.$defs;
    for (const file of [atlasFile, detailsFile, placesFile])
      expect(file.properties.version.const).toBe(ATLAS_VERSION);
    expect(Object.keys(atlasFile.properties.parts.properties)).toEqual([...ATLAS_PARTS]);
    expect(mention.properties.sense.enum).toEqual([...SENSES]);
  });

  it('takes no property that it does not describe', () => {
    const open = nodes.filter(
      ({ node }) => node['type'] === 'object' && !('additionalProperties' in node),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('says of every property that may be absent what that means', () => {
    const silent = nodes.flatMap(({ path, node }) => {
      if (node['type'] !== 'object' || node['properties'] === undefined) return [];
      const required = (node['required'] ?? []) as readonly string[];
      return Object.entries(node['properties'] as Record<string, Node>)
        .filter(([name]) => !required.includes(name))
        .filter(([, property]) => !descriptionOf(property).includes('Absent'))
        .map(([name]) => `${path}/properties/${name}`);
    });
    expect(silent).toEqual([]);
  });

  /** The description of a property, or of what it refers to. */
  function descriptionOf(property: Node): string {
    if (typeof property['description'] === 'string') return property['description'];
    const { $ref: reference } = property;
    const name = typeof reference === 'string' ? reference.replace('#/$defs/', '') : '';
    const target = (schema.$defs as Readonly<Record<string, Node>>)[name];
    return target === undefined ? '' : descriptionOf(target);
  }
});
