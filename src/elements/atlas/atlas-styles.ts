import { css } from 'lit';

/** The element itself, and how its parts share the room it is given. */
export const atlasStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: var(--sarhad-atlas-height, min(100dvh, 70rem));
    container: sarhad-atlas / size;
    overflow: clip;
    color-scheme: light dark;
    color: var(--_ink);
    font: 0.8125rem/1.45 var(--_sans);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* One that lends to elements inside it is as high as they are. */
  :host(:state(lends)) {
    block-size: auto;
    container-type: inline-size;
    overflow: visible;
  }

  /* Keeps to the box that the page gives, however low or narrow. */
  .room {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
  }

  .room > [part='error'] {
    flex: none;
    max-block-size: 30%;
    margin: 0;
    padding: 0.4rem 1.35rem;
    overflow: auto;
  }

  /* What lies over the rest for a while. */
  .band details ul,
  .skips,
  .drop-state {
    position: absolute;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 14%);
    z-index: 4;
  }

  .shell {
    display: grid;
    flex: 1 1 0;
    min-block-size: 0;
    grid-template:
      'header header' auto
      'column map' minmax(0, 1fr)
      'timeline timeline' auto / minmax(21rem, 30%) minmax(0, 1fr);
    position: relative;
    overflow: hidden;
  }

  /* On a low box the words have all the height there is: time stands under the map alone. */
  @container sarhad-atlas (block-size < 50rem) {
    .shell {
      grid-template-areas:
        'header header'
        'column map'
        'column timeline';
    }
  }

  @container sarhad-atlas (inline-size < 46rem) {
    .shell {
      grid-template:
        'header' auto
        'column' minmax(0, 1fr) / minmax(0, 1fr);
    }
  }
`;
