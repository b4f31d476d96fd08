import { html, type TemplateResult } from 'lit';

/** One line of the legend: a mark and what it means. */
export type LegendRow = readonly [swatch: TemplateResult, label: string];

/** Marks that belong together, under their name. */
export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

export const renderRows = (rows: readonly LegendRow[]): TemplateResult =>
  html`<ul class="marks">
    ${rows.map(([swatch, label]) => html`<li>${swatch}<span>${label}</span></li>`)}
  </ul>`;

export const renderGroup = ({ title, rows }: LegendGroup): TemplateResult | undefined =>
  rows.length === 0 ? undefined : html`<b>${title}</b> ${renderRows(rows)}`;
