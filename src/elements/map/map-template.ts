import { html, type TemplateResult } from 'lit';

/**
 * The layers of the map, back to front. What is in them is drawn, never
 * rendered: the template gives them once and leaves them alone.
 */
export const renderLayers = (): TemplateResult =>
  html`<svg class="base" aria-hidden="true">
      <g class="ground"></g>
      <g class="lakes"></g>
      <g class="glazes"></g>
    </svg>
    <div class="base relief" aria-hidden="true"></div>
    <svg class="base" aria-hidden="true">
      <g class="rivers"></g>
      <g class="lines"></g>
    </svg>
    <div class="gl" aria-hidden="true"></div>
    <canvas class="records" aria-hidden="true"></canvas>
    <i class="probe"></i>
    <svg class="overlay" aria-hidden="true">
      <g class="outlines"></g>
      <g class="arcs"></g>
      <g class="dots"></g>
      <g class="events"></g>
      <g class="labels"></g>
    </svg>`;
