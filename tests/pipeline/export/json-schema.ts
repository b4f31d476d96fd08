import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

/** Holds `value` against a schema of this folder; what is wrong is shown by path. */
export async function expectValid(value: unknown, schema: string): Promise<void> {
  expect(await errorsOf(value, schema)).toEqual([]);
}

/** What is wrong, none where all is right. */
export async function errorsOf(value: unknown, schema: string): Promise<string[]> {
  const validate = await (compiled[schema] ??= compile(schema));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${String(message)}`,
  );
}

const compiled: Record<string, Promise<ValidateFunction>> = {};

async function compile(schema: string): Promise<ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
  });
  ajv.addFormat('uri', /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/);
  const file = new URL(`schemas/${schema}`, import.meta.url);
  return ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
}

/** The schema that geojson.org publishes. It is of an older draft, and says nothing that needs strictness. */
export async function expectGeojson(value: unknown): Promise<void> {
  const schema = new URL(import.meta.resolve('geojson-schema/FeatureCollection.json'));
  geojson ??= new Ajv({ strict: false }).compile(
    JSON.parse(await readFile(schema, 'utf8')) as object,
  );
  geojson(value);
  expect(geojson.errors ?? []).toEqual([]);
}

let geojson: ValidateFunction | undefined;
