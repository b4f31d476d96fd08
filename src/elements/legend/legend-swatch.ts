import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A small picture of a mark, with the classes that the map gives it. */
function swatch(picture: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${picture}</svg>`;
}

export const lineSwatch = (style: string): TemplateResult =>
  swatch(svg`<path class="line ${style}" d="M1,8H27"></path>`);

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
