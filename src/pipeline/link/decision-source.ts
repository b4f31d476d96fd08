import type { Decision } from '../../core/linking/contract.ts';
import type { InputText } from './inputs.ts';

/** What a person decided, for each text as it comes by. */
export interface DecisionSource {
  readonly of: (text: InputText) => readonly Decision[];
  /** Takes the decisions that matched nothing in a text. */
  readonly unused: (decisions: readonly Decision[]) => void;
  /** After the last text. Decisions that matched nothing are an error. */
  readonly finish: () => void;
}

export const noDecisions = (): DecisionSource => ({
  of: () => [],
  unused: () => undefined,
  finish: () => undefined,
});
