import { sum } from 'd3';
import type { MentionReport, Report, Size } from './report.ts';

/** The report in lines that a person reads at a terminal. */
export function printReport(report: Report): string {
  return [
    ...textLines(report),
    ...mentionLines('unresolved', report.unresolved),
    ...mentionLines('ambiguous', report.ambiguous),
    `decisions: ${String(report.decisions)}, all used`,
    `events: ${String(report.events)} kept by hand`,
    ...report.eventsWithoutEvidence.map((id) => `  no passage speaks of ${id}`),
    ...recordLines(report),
    ...neverUsedLines(report),
    ...sizeLines('files', report.files),
    ...sizeLines('atlas.json', report.sections),
    '',
  ].join('\n');
}

function textLines({ texts }: Report): string[] {
  const passages = sum(texts, (text) => text.passages);
  const mentions = sum(texts, (text) => text.mentions);
  return [
    `texts: ${String(texts.length)}, passages: ${String(passages)}, mentions: ${String(mentions)}`,
    `  in all: ${counts(addUp(texts.map(({ byStatus }) => byStatus)))}`,
    ...texts.map(
      ({ id, mentions, byStatus, bySense, byCertainty }) =>
        `  ${id}: ${String(mentions)}: ${counts(byStatus)}; ${counts(bySense)}; ${counts(byCertainty)}`,
    ),
  ];
}

function addUp(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const part of parts) {
    for (const [name, times] of Object.entries(part)) total[name] = (total[name] ?? 0) + times;
  }
  return total;
}

function counts(of: Readonly<Record<string, number>>): string {
  return Object.entries(of)
    .map(([name, times]) => `${name} ${String(times)}`)
    .join(', ');
}

function mentionLines(status: string, mentions: readonly MentionReport[]): string[] {
  return [
    `${status}: ${String(mentions.length)}`,
    ...mentions.map(({ text, paragraph, quote, why, candidates }) => {
      const odds = candidates.map(({ place, odds }) => `${place} ${odds.toFixed(2)}`).join(', ');
      return `  ${text}/${String(paragraph)} “${quote}”: ${why}${odds === '' ? '' : ` [${odds}]`}`;
    }),
  ];
}

function recordLines({ records }: Report): string[] {
  const { all, byUnit, byPoint, elsewhere, unordered } = records;
  return [
    `records: ${String(all)}; ${counts({ 'by named unit': byUnit, 'by point': byPoint })}`,
    `  point in another district than the one named: ${String(elsewhere)}`,
    `  best estimate outside of low and high, as the source has it: ${String(unordered)}`,
  ];
}

function neverUsedLines({ placesNeverUsed }: Report): string[] {
  const kinds = Object.entries(placesNeverUsed).map(
    ([kind, ids]) => `${kind} ${String(ids.length)}`,
  );
  return [`places that no text and no event names: ${kinds.join(', ') || 'none'}`];
}

function sizeLines(title: string, sizes: readonly Size[]): string[] {
  const width = Math.max(0, ...sizes.map(({ name }) => name.length));
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
  return [
    `${title}:`,
    ...sizes.map(
      ({ name, bytes, gzip }) => `  ${name.padEnd(width)} ${kb(bytes)} ${kb(gzip)} gzip`,
    ),
  ];
}
