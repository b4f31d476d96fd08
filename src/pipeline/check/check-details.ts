import type {
  AtlasFile,
  DetailsFile,
  PassageDetails,
  PassageFile,
} from '../../core/model/bundle.ts';
import { checkBehindEvent } from './check-events.ts';
import { checkCandidates, checkDates, type Known } from './check-texts.ts';
import type { JsonFile } from './json-file.ts';
import type { Problems } from './problems.ts';

/** The part `details`: that it has an entry for each passage and mention, and what they point to. */
export function checkDetails(
  atlas: AtlasFile,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  const details = json.value as DetailsFile;
  for (const { id, passages } of atlas.texts) {
    const own = details.texts[id] ?? [];
    if (own.length !== passages.length)
      problems.at(
        json,
        `/texts/${id}`,
        `entries: ${String(own.length)}; passages of “${id}”: ${String(passages.length)}`,
      );
    for (const [index, passage] of passages.entries()) {
      const at = `/texts/${id}/${String(index)}`;
      checkPassageDetails(own[index] ?? {}, passage, at, json, known, problems);
    }
  }
  for (const [id, event] of Object.entries(details.events)) {
    checkBehindEvent(event, known, (pointer, what) => {
      problems.at(json, `/events/${id}${pointer}`, what);
    });
  }
}

function checkPassageDetails(
  details: PassageDetails,
  { content, mentions }: PassageFile,
  at: string,
  json: JsonFile,
  known: Known,
  problems: Problems,
): void {
  const { sources, reasons } = json.value as DetailsFile;
  for (const [index, source] of (details.sources ?? []).entries()) {
    if (source >= sources.length)
      problems.at(json, `${at}/sources/${String(index)}`, `there is no source ${String(source)}`);
  }
  checkDates(details, content, at, json, problems);
  const own = details.mentions ?? [];
  if (own.length !== mentions.length)
    problems.at(json, at, `entries: ${String(own.length)}; mentions: ${String(mentions.length)}`);
  for (const [index, mention] of own.entries()) {
    const mentionAt = `${at}/mentions/${String(index)}`;
    if (mention.why >= reasons.length)
      problems.at(json, `${mentionAt}/why`, `there is no reason ${String(mention.why)}`);
    checkCandidates(mention, mentionAt, json, known, problems);
    if (mentions[index]?.status === 'ambiguous' && (mention.candidates ?? []).length < 2)
      problems.at(json, mentionAt, 'is ambiguous but has fewer than two candidates');
  }
}
