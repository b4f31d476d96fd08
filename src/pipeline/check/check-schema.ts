import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { group } from 'd3';
import schema from '../../core/model/atlas.schema.json' with { type: 'json' };
import type { JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** The definitions of the published schema that a file can be held against. */
export type SchemaPart = 'atlasFile' | 'detailsFile' | 'placesFile' | 'topology';

const SHOWN = 20;

const ajv = new Ajv2020({
  strict: true,
  strictTuples: false,
  allErrors: true,
  allowUnionTypes: true,
});
ajv.addSchema(schema);

/** Holds the file against the published schema; says whether it is right. */
export function checkSchema(file: JsonFile, part: SchemaPart, problems: Problems): boolean {
  const validate = validator(part);
  if (validate(file.value)) return true;
  const byPointer = group(
    (validate.errors ?? []).filter((error) => error.keyword !== 'anyOf'),
    pointerOf,
  );
  const wrong = [...byPointer].slice(0, SHOWN);
  for (const [pointer, errors] of wrong) {
    problems.at(file, pointer, [...new Set(errors.map(sentence))].join(', or '));
  }
  if (byPointer.size > SHOWN)
    problems.at(file, '', `${String(byPointer.size - SHOWN)} more places do not fit the schema`);
  return false;
}

function validator(part: SchemaPart): ValidateFunction {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${part}`);
  if (validate === undefined) throw new Error(`the schema has no definition ${part}`);
  return validate;
}

function pointerOf(error: ErrorObject): string {
  const { additionalProperty } = error.params as { additionalProperty?: string };
  return additionalProperty === undefined
    ? error.instancePath
    : `${error.instancePath}/${additionalProperty}`;
}

interface Params {
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly missingProperty?: string;
  readonly limit?: number;
}

/** The error as a reader of the file understands it. */
function sentence(error: ErrorObject): string {
  const params = error.params as Params;
  if (error.keyword === 'additionalProperties') return 'the format has no such property';
  if (params.allowedValues !== undefined)
    return `must be one of ${params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
  if (error.keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (error.keyword === 'required') return `“${String(params.missingProperty)}” is missing`;
  if (params.limit !== undefined && error.keyword.startsWith('min'))
    return `must not be fewer or less than ${String(params.limit)}`;
  return error.message ?? error.keyword;
}
