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
      background: none;
    }

    .shell {
      display: flex;
      flex-direction: column;
      block-size: auto;
      overflow: visible;
    }

    .search,
    .band,
    .views,
    .languages,
    .theme,
    .timeline,
    .legend,
    .back,
    .sheet-handle,
    .open-text {
      display: none;
    }

    .header {
      order: -2;
      padding: 0;
    }

    .column {
      --_card-anchors: none;
      overflow: visible;
      padding: 0;
      border: 0;
    }

    .column::before {
      display: none;
    }

    /* The plate before the text. */
    .sheet {
      position: static;
      display: block;
      order: -1;
      block-size: auto;
      border: 0;
      border-radius: 0;
      box-shadow: none;
      translate: none;
    }

    .shell .sheet .map {
      position: relative;
      inline-size: fit-content;
      block-size: auto;
      margin-block: 0.4cm 0.6cm;
      visibility: visible;
      break-inside: avoid;
    }

    .print-credits {
      display: block;
      font-size: 8pt;
    }

    .print-credits .address {
      overflow-wrap: anywhere;
    }

    /* Nobody can follow a link on paper: the address of a licence is spelt out. */
    .print-credits a::after {
      content: ' ' attr(href);
    }
  }
`;
