import { css } from 'lit';

/** On paper: the text with its map and credits, in one column, without controls. */
export const printStyles = css`
  .print-credits {
    display: none;
  }

  @media print {
    :host {
      color-scheme: light;
      /* What the page gave it is the height on the screen: paper takes the whole text. */
      block-size: auto !important;
      container-type: inline-size;
      overflow: visible;
    }

    .room {
      position: static;
      display: block;
    }

    .shell {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    .search,
    .views,
    .languages,
    .theme,
    .timeline,
    .back,
    .sheet-handle,
    .open-text {
      display: none;
    }

    .column {
      --_card-anchors: none;
      overflow: visible;
      padding: 0;
      border: 0;
    }

    .sheet {
      position: static;
      display: block;
      block-size: auto;
      translate: none;
    }

    .map {
      position: relative;
      inline-size: 100%;
      block-size: 11cm;
      margin-block: 0.6cm;
      visibility: visible;
      break-inside: avoid;
    }

    .print-credits {
      display: block;
      font-size: 8pt;
    }

    /* Nobody can follow a link on paper: the address of a licence is spelt out. */
    .print-credits a::after {
      content: ' ' attr(href);
    }
  }
`;
