import type { LineStyle } from './lines.ts';

/** How a line style looks, whichever renderer paints it. */
export interface LineLook {
  readonly colour: 'district-line' | 'national-line' | 'text-accent';
  /** CSS px. */
  readonly width: number;
  /** Lengths of strokes and gaps, CSS px; empty: solid. */
  readonly dash: readonly number[];
  readonly opacity: number;
}

const national = { colour: 'national-line', width: 1.3, dash: [], opacity: 1 } as const;

export const LINE_LOOKS: Readonly<Record<LineStyle, LineLook>> = {
  district: { colour: 'district-line', width: 0.5, dash: [], opacity: 1 },
  province: { colour: 'national-line', width: 0.6, dash: [], opacity: 0.7 },
  former: { colour: 'text-accent', width: 0.9, dash: [6, 2, 1.5, 2], opacity: 0.9 },
  claim: { ...national, width: 1.1, dash: [1.2, 3] },
  undelimited: { ...national, dash: [4, 6] },
  control: { ...national, dash: [4, 2.5] },
  contested: { ...national, width: 1.6, dash: [9, 3] },
  national,
};
