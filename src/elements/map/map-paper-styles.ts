import { css } from 'lit';

/** On paper, where nothing can be pressed and the canvas of WebGL is empty. The size is that of `PAPER`. */
export const paperStyles = css`
  @media print {
    :host {
      inline-size: 640px;
      block-size: 452px;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .controls,
    .hint,
    .gl,
    svg.curves {
      display: none;
    }

    .base,
    .taken.settled .base {
      display: block;
      opacity: 1;
      transition: none;
    }
  }
`;
