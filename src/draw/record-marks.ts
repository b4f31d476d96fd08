import type { RecordMarks } from '../core/layout/record-marks.ts';

const RADIUS = 1.6;

/** Paints all marks in one pass; `scale` is device px per CSS px, `colour` any CSS colour. */
export function paintRecordMarks(
  canvas: HTMLCanvasElement,
  { xy }: RecordMarks,
  size: { readonly width: number; readonly height: number; readonly scale: number },
  colour: string,
): void {
  const width = Math.round(size.width * size.scale);
  const height = Math.round(size.height * size.scale);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.setTransform(size.scale, 0, 0, size.scale, 0, 0);
  pen.clearRect(0, 0, size.width, size.height);
  pen.fillStyle = colour;
  pen.beginPath();
  for (let index = 0; index < xy.length; index += 2) {
    const x = xy[index] ?? 0;
    const y = xy[index + 1] ?? 0;
    pen.moveTo(x + RADIUS, y);
    pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
  }
  pen.fill();
}
