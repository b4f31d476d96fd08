import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

import { glazeOpacity } from '../../core/layout/areas.ts';
import { LINE_LOOKS } from '../../core/layout/line-looks.ts';
import type { LineStyle } from '../../core/layout/lines.ts';

/** A small picture of a mark, with the classes that the map gives it. */
function swatch(picture: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${picture}</svg>`;
}

export const AREA = 'M2.5,2.5H25.5V13.5H2.5Z';

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

/** A mark that is one path, in a group of the class `around`. */
export const shapeSwatch = (
  name: string,
  path: string,
  around = '',
  pattern: SVGTemplateResult | typeof nothing = nothing,
): TemplateResult =>
  swatch(svg`${pattern}<g class=${around}><g class=${name}><path d=${path}></path></g></g>`);

export const dotSwatch = (name: string, radius = 6.5): TemplateResult =>
  swatch(svg`<g class="dot ${name}">
    <circle class="ring" cx="14" cy="8" r=${radius}></circle>
    <circle class="spot" cx="14" cy="8" r="2.4"></circle>
  </g>`);

/** With the number of its events, where it holds several. */
export const eventSwatch = (name: string, count = ''): TemplateResult =>
  swatch(svg`<g class="event ${name}">
    <path d="M14,1L21,8L14,15L7,8Z"></path>
    <text x="14" y="11">${count}</text>
  </g>`);

/** A number as it stands after the name of an area. */
export const tallySwatch = (name: string, text: string): TemplateResult =>
  swatch(svg`<text class="label" x="14" y="12"><tspan class=${name}>${text}</tspan></text>`);

export const curveSwatch = (name: string): TemplateResult =>
  swatch(svg`<g class="curve ${name}">
    <path d="M3,12C12,12 16,4 25,4"></path>
    <circle cx="3" cy="12" r="2.5"></circle>
  </g>`);

/** A river into a lake under a peak. */
export const groundSwatch = (): TemplateResult =>
  swatch(svg`
    <path class="river" d="M1,5Q5,12 13,10"></path>
    <ellipse class="lake" cx="16" cy="11" rx="6" ry="3.5"></ellipse>
    <text x="22" y="8">▲</text>
  `);

export const rangeSwatch = (): TemplateResult =>
  swatch(svg`
    <g class="glaze"><rect x="2" width="24" height="16"></rect></g>
    <g class="chosen"><rect x="8" y="5" width="12" height="9"></rect></g>
  `);

export const changeSwatch = (): TemplateResult =>
  swatch(svg`<g class="notes"><line x1="14" y1="0" x2="14" y2="16"></line></g>`);
