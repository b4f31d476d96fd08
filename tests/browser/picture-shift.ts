import type { Page } from 'playwright/test';

/**
 * How far what is drawn in one picture lies from where the same is drawn in the
 * other, in px: the shift at which their edges lie on one another best, sought
 * within `reach` px each way. Colours do not matter, only where they change.
 */
export async function shiftBetween(
  page: Page,
  before: Buffer,
  after: Buffer,
  reach = 5,
): Promise<{ x: number; y: number; gain: number }> {
  return page.evaluate(
    async ({ pictures, far }) => {
      const edgesOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const grey = (at: number) =>
          (data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0);
        const edges = new Float32Array(width * height);
        for (let at = width; at < edges.length - width; at += 1)
          edges[at] =
            Math.abs(grey(at + 1) - grey(at - 1)) + Math.abs(grey(at + width) - grey(at - width));
        return { edges, width, height };
      };
      const [one, other] = await Promise.all(pictures.map(edgesOf));
      if (one === undefined || other === undefined) throw new Error('two pictures are needed');
      const { width, height } = one;
      const likeness = (dx: number, dy: number) => {
        let sum = 0;
        for (let y = far; y < height - far; y += 1)
          for (let x = far; x < width - far; x += 1)
            sum += (one.edges[y * width + x] ?? 0) * (other.edges[(y + dy) * width + x + dx] ?? 0);
        return sum;
      };
      let best = { x: 0, y: 0, gain: 0 };
      const still = likeness(0, 0);
      for (let y = -far; y <= far; y += 1)
        for (let x = -far; x <= far; x += 1) {
          const gain = likeness(x, y) / still;
          if (gain > best.gain) best = { x, y, gain };
        }
      return best;
    },
    { pictures: [before, after].map((picture) => picture.toString('base64')), far: reach },
  );
}
