import { Command } from 'commander';
import { atlasTexts, placesWithTexts, readAtlas } from './atlas-texts.ts';
import { FORMATS } from './formats.ts';
import { createIris } from './iris.ts';
import { openOutput, outputOptions, type OutputOptions } from './output-options.ts';
import { writeAll } from './write-all.ts';

/** `sarhad export` */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the mentions and places of an atlas folder in a format of the field')
    .argument('<dir>', 'the folder that holds atlas.json');
  for (const option of outputOptions()) command.addOption(option);
  return command
    .addHelpText(
      'after',
      `
Each passage is a source of its own: "file" is its id, and "start" and "end"
count UTF-16 units of its words. lpf writes all places of the atlas, with the
texts that mention them; every other format writes the mentions.

Exit codes: 0 done, 1 the data are wrong, 2 the call is wrong.`,
    )
    .action(exportAtlas);
}

async function exportAtlas(folder: string, options: OutputOptions): Promise<void> {
  const bundle = await readAtlas(folder);
  const sink = await openOutput(options);
  const writer = FORMATS[options.format]({
    sink,
    iris: createIris(options.base),
    findPlace: (id) => bundle.places.get(id),
    allPlaces: { texts: placesWithTexts(bundle), asOf: bundle.boundariesAsOf },
  });
  await writeAll(atlasTexts(bundle), writer, sink);
}
