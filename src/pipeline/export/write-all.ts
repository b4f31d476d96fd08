import type { MentionWriter } from './mention-writer.ts';
import type { Sink } from './sink.ts';
import type { WrittenText } from './written-text.ts';

/** Writes all texts as they come; where one of them is wrong, no file is left behind. */
export async function writeAll(
  texts: AsyncIterable<WrittenText> | Iterable<WrittenText>,
  writer: MentionWriter,
  sink: Sink,
): Promise<void> {
  try {
    for await (const text of texts) await writer.add(text);
    await writer.end();
  } catch (cause) {
    await sink.discard();
    throw cause;
  }
  await sink.close();
}
