import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { areasAbove, type AreasAbove } from './areas-above.ts';
import {
  MENTION_COLUMNS,
  mentionCells,
  type FindAreas,
  type MentionCells,
} from './parquet-columns.ts';
import type { MentionWriter } from './mention-writer.ts';
import type { Sink } from './sink.ts';
import type { FindPlace, WrittenText } from './written-text.ts';

/** Mentions that are held back until they are written together. */
const GROUP_ROWS = 10_000;

/**
 * Apache Parquet, one row a mention, in groups of rows: what was written is
 * not kept, but for one entry of each group in the footer.
 */
export function parquetWriter(
  sink: Sink,
  findPlace: FindPlace,
  groupRows = GROUP_ROWS,
): MentionWriter {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: 'sarhad',
  });
  let rows: MentionCells[] = [];
  const areas = new Map<string, AreasAbove>();
  const findAreas: FindAreas = (place, day) => {
    const key = `${place.id} ${day ?? ''}`;
    let found = areas.get(key);
    if (found === undefined) areas.set(key, (found = areasAbove(place, findPlace, day)));
    return found;
  };
  const flush = async () => {
    if (rows.length > 0)
      await parquet.write({ columnData: columnsOf(rows), rowGroupSize: groupRows });
    rows = [];
    // Known areas are kept no longer than rows are: memory stays as it is.
    areas.clear();
    await sendOn(bytes, sink);
  };
  return {
    async add(text: WrittenText) {
      for (const { mentions } of text.passages) {
        for (const mention of mentions) {
          rows.push(mentionCells(text, mention, findAreas));
          if (rows.length === groupRows) await flush();
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
