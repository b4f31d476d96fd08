import type { Measure, TypeStyle } from '../../core/layout/label-types.ts';

const FACES: Readonly<Record<TypeStyle['face'], string>> = {
  serif: '--_serif',
  sans: '--_sans',
  naskh: '--_naskh',
};

/** Measures text as the element will set it; each run once, until the faces change. */
export class LabelMeasure {
  readonly #host: Element;
  readonly #known = new Map<string, number>();
  #faces: Partial<Record<TypeStyle['face'], string>> = {};
  #pen: CanvasRenderingContext2D | null | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  readonly measure: Measure = (text, type) => {
    const font = this.#fontOf(type);
    const key = `${font}|${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known + type.spacing * text.length;
    this.#pen ??= document.createElement('canvas').getContext('2d');
    if (this.#pen === null) return text.length * type.size;
    this.#pen.font = font;
    const { width } = this.#pen.measureText(text);
    this.#known.set(key, width);
    return width + type.spacing * text.length;
  };

  /** Call when fonts have arrived or the faces may have changed. */
  forget(): void {
    this.#known.clear();
    this.#faces = {};
  }

  #fontOf({ face, size, weight, italic }: TypeStyle): string {
    const family = (this.#faces[face] ??=
      getComputedStyle(this.#host).getPropertyValue(FACES[face]) || 'serif');
    return `${italic ? 'italic ' : ''}${String(weight)} ${String(size)}px ${family}`;
  }
}
