import { createReadStream } from 'node:fs';
import type { Decision } from '../../core/linking/contract.ts';
import type { NameIndex } from '../../core/linking/name-index.ts';
import { DataError } from '../../core/model/data-error.ts';
import { RECOGITO_COLUMNS } from '../export/recogito-columns.ts';
import type { Iris } from '../export/iris.ts';
import { readDecisions } from '../read/decisions.ts';
import type { DecisionSource } from './decision-source.ts';
import { readRecogito } from './recogito-decisions.ts';

/** Reads `decisions.csv`, or what Recogito downloads as CSV; which of them it is, its header says. */
export async function openDecisions(
  file: string,
  names: NameIndex,
  iris: Iris,
): Promise<DecisionSource> {
  return (await isRecogito(file))
    ? readRecogito(file, names, iris)
    : ownDecisions(await readDecisions(file), file);
}

/** The first bytes are enough: no column of our own has such a name. */
async function isRecogito(file: string): Promise<boolean> {
  const [, , quote] = RECOGITO_COLUMNS;
  const start = createReadStream(file, { end: 1024, encoding: 'utf8' });
  try {
    let text = '';
    for await (const chunk of start) text += String(chunk);
    return (text.split('\n')[0] ?? '').includes(quote);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new DataError('there is no such file', { file });
  }
}

function ownDecisions(decisions: readonly Decision[], file: string): DecisionSource {
  const byText = new Map<Decision['text'], Decision[]>();
  for (const decision of decisions) {
    const list = byText.get(decision.text);
    if (list === undefined) byText.set(decision.text, [decision]);
    else list.push(decision);
  }
  const unused: Decision[] = [];
  return {
    of: ({ text }) => byText.get(text.id) ?? [],
    unused: (more) => unused.push(...more),
    finish() {
      const [first, ...others] = unused;
      if (first === undefined) return;
      const more = others.length === 0 ? '' : ` (and ${String(others.length)} more like it)`;
      throw new DataError(
        `“${first.quote}”, occurrence ${String(first.occurrence)} in “${first.text}”, matches nothing${more}`,
        { file, line: first.line },
      );
    },
  };
}
