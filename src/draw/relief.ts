/** The grey of flat ground in the shaded relief, 0 to 255. */
const FLAT = 205;
/** How far in from the picture's edge it fades out, as a share of its width. */
const FADE = 0.025;

/**
 * A shaded relief as shadow and light over whatever lies beneath: black where
 * slopes turn away, white where they face the light, nothing on flat ground. So
 * both renderers lay it on alike, and colours shine through as glazes.
 */
export async function paintRelief(bytes: ArrayBuffer): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('This browser gives no canvas to paint the relief on.');
  pen.drawImage(picture, 0, 0);
  picture.close();
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  shade(image);
  pen.putImageData(image, 0, 0);
  return canvas;
}

function shade({ data, width, height }: ImageData): void {
  const alphas = alphaByGrey();
  const rim = Math.round(width * FADE);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const grey = data[at] ?? FLAT;
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y);
      const fade = edge < rim ? edge / rim : 1;
      const tone = grey < FLAT ? 0 : 255;
      data[at] = tone;
      data[at + 1] = tone;
      data[at + 2] = tone;
      data[at + 3] = (alphas[grey] ?? 0) * fade;
    }
  }
}

/** The opacity of shadow or light for each grey. */
function alphaByGrey(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, grey) =>
    grey < FLAT ? ((FLAT - grey) / FLAT) * 255 : ((grey - FLAT) / (255 - FLAT)) * 120,
  );
}
