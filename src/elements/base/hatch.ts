import { svg } from 'lit';

/** The pattern that the style of samples asks for; once in each tree that draws them. */
export const hatch = svg`<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse">
  <path d="M-1,1l2,-2M0,4l4,-4M3,5l2,-2"></path>
</pattern>`;
