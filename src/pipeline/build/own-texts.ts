import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { DataError } from '../../core/model/data-error.ts';
import { textIdOf } from '../../formats/text-id.ts';
import { CallError } from '../call-error.ts';
import { findInputs, readInput, type InputText } from '../link/inputs.ts';
import type { SourcedText } from '../read/texts.ts';

/** A text of a reader, and the file it came from. */
export interface OwnText {
  readonly text: SourcedText;
  readonly file: string;
}

const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.md', '.html', '.htm', '.json']);

/** Reads the texts of the folders and of the folders in them, by path. Other files are left alone. */
export async function readOwnTexts(folders: readonly string[]): Promise<OwnText[]> {
  const texts: OwnText[] = [];
  for (const folder of folders) {
    const files = await textFiles(folder);
    if (files.length === 0)
      throw new DataError('there is no .txt, .md, .html or .json file in it', { file: folder });
    for (const input of await findInputs(files, undefined)) {
      for await (const read of readInput(input, () => undefined))
        texts.push({ text: sourcedText(read, input.file), file: input.file });
    }
  }
  return texts;
}

async function textFiles(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'ENOENT') throw new CallError(`there is no folder ${folder}`);
    if (cause.code === 'ENOTDIR') throw new CallError(`${folder} is a file, not a folder`);
    throw cause;
  }
  return names
    .filter((name) => ENDINGS.has(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name));
}

/** Ids become slugs. A title that is but the path of the file becomes its name: the atlas says nothing of the machine. */
function sourcedText({ text }: InputText, file: string): SourcedText {
  const path = file.slice(0, file.length - extname(file).length);
  return {
    ...text,
    id: textIdOf(text.id),
    title: text.title === path ? basename(path) : text.title,
    passages: text.passages.map((passage) => ({ ...passage, sources: [], dates: [] })),
  };
}
