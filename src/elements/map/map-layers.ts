/** The layers of the map's drawing, found once in the element's own tree. */
export interface MapLayers {
  readonly ground: SVGGElement;
  readonly glazes: SVGGElement;
  readonly lakes: SVGGElement;
  readonly rivers: SVGGElement;
  readonly lines: SVGGElement;
  readonly outlines: SVGGElement;
  readonly arcs: SVGGElement;
  readonly dots: SVGGElement;
  readonly events: SVGGElement;
  readonly labels: SVGGElement;
  readonly curves: SVGGElement;
  readonly relief: HTMLElement;
  readonly probe: HTMLElement;
  readonly records: HTMLCanvasElement;
}

export function findLayers(root: ParentNode): MapLayers {
  const group = (name: string): SVGGElement => find(root, `g.${name}`, SVGGElement);
  return {
    ground: group('ground'),
    glazes: group('glazes'),
    lakes: group('lakes'),
    rivers: group('rivers'),
    lines: group('lines'),
    outlines: group('outlines'),
    arcs: group('arcs'),
    dots: group('dots'),
    events: group('events'),
    labels: group('labels'),
    curves: group('curves'),
    relief: find(root, '.relief', HTMLElement),
    probe: find(root, '.probe', HTMLElement),
    records: find(root, 'canvas.records', HTMLCanvasElement),
  };
}

function find<Found extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Found,
): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The map has no “${selector}” to draw in.`);
  return found;
}
