import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { MENTION_COLUMNS, mentionCells, type MentionCells } from './parquet-columns.ts';
import type { MentionWriter } from './mention-writer.ts';
import type { Sink } from './sink.ts';
import type { FindPlace, WrittenText } from './written-text.ts';

/** Mentions that are held back until they are written together. */
const GROUP_ROWS = 20_000;

/**
 * Apache Parquet, one row a mention, in groups of rows: what was written is
 * not kept, but for one entry of each group in the footer.
 */
export function parquetWriter(sink: Sink, findPlace: FindPlace): MentionWriter {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'sarhad',
  });
  let rows: MentionCells[] = [];
  const flush = async () => {
    if (rows.length > 0)
      await parquet.write({ columnData: columnsOf(rows), rowGroupSize: GROUP_ROWS });
    rows = [];
    await sendOn(bytes, sink);
  };
  return {
    async add(text: WrittenText) {
      for (const { mentions } of text.passages) {
        for (const mention of mentions) {
          rows.push(mentionCells(text, mention, findPlace));
          if (rows.length === GROUP_ROWS) await flush();
        }
      }
    },
    async end() {
      await flush();
      await parquet.finish();
      await sendOn(bytes, sink);
    },
  };
}

const columnsOf = (rows: readonly MentionCells[]) =>
  MENTION_COLUMNS.map(({ name, type }) => ({
    name,
    type,
    data: rows.map((row) => row[name]),
    nullable: true,
    offsetIndex: false,
  }));

/** Hands what was written so far to the sink; the offset in the file goes on. */
async function sendOn(bytes: ByteWriter, sink: Sink): Promise<void> {
  await sink.write(bytes.getBytes().slice());
  bytes.index = 0;
}
