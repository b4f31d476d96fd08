import type { MentionWriter } from './mention-writer.ts';
import type { Sink } from './sink.ts';
import type { TextFormat } from './text-format.ts';

/** Small pieces go out together, as many characters as this or as a text has. */
const CHUNK_UNITS = 65_536;

export function textWriter(format: TextFormat, sink: Sink): MentionWriter {
  let begun = false;
  const send = async (pieces: Iterable<string>) => {
    let open = begun ? '' : format.begin();
    begun = true;
    for (const piece of pieces) {
      open += piece;
      if (open.length < CHUNK_UNITS) continue;
      await sink.write(open);
      open = '';
    }
    await sink.write(open);
  };
  return {
    add: (text) => send(format.text(text)),
    end: () => send(format.end()),
  };
}
