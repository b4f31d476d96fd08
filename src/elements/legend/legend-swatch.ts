import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

import { glazeOpacity } from '../../core/layout/areas.ts';
import { LINE_LOOKS } from '../../core/layout/line-looks.ts';
import type { LineStyle } from '../../core/layout/lines.ts';

/** A small picture of a mark, with the classes that the map gives it. */
function swatch(picture: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${picture}</svg>`;
}

/** A line as it is painted on the map; hairs a little stronger, for here they stand alone. */
export function lineSwatch(style: LineStyle): TemplateResult {
  const { colour, width, dash, opacity } = LINE_LOOKS[style];
  return swatch(
    svg`<path
      class="line ${colour}"
      d="M1,8H27"
      stroke-width=${Math.max(1, width)}
      stroke-opacity=${opacity}
      stroke-dasharray=${dash.length === 0 ? nothing : dash.join(' ')}
    ></path>`,
  );
}

/** From the palest to the deepest glaze. */
export const glazeSwatch = (): TemplateResult =>
  swatch(
    svg`${[0, 0.5, 1].map(
      (depth, index) =>
        svg`<rect class="glaze" x=${2 + index * 8} y="2.5" width="8" height="11" fill-opacity=${glazeOpacity({ depth, level: 'district' })}></rect>`,
    )}`,
  );

export const areaSwatch = (name: string): TemplateResult =>
  swatch(svg`<rect class=${name} x="2.5" y="2.5" width="23" height="11"></rect>`);

export const dotSwatch = (name: string): TemplateResult =>
  swatch(svg`<g class="dot ${name}">
    <circle class="ring" cx="14" cy="8" r="6.5"></circle>
    <circle class="spot" cx="14" cy="8" r="2.2"></circle>
  </g>`);

export const eventSwatch = (name: string): TemplateResult =>
  swatch(svg`<g class="event ${name}"><path d="M14,2L20,8L14,14L8,8Z"></path></g>`);

export const curveSwatch = (name: string): TemplateResult =>
  swatch(svg`<g class="curve ${name}">
    <path d="M3,12C12,12 16,4 25,4"></path>
    <circle cx="3" cy="12" r="2"></circle>
  </g>`);

export const arcSwatch = (): TemplateResult =>
  swatch(svg`<path class="arc" d="M2,13Q14,-5 26,13"></path>`);
