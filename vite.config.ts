import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { minify } from 'terser';
import {
  defaultClientConditions,
  defineConfig,
  parseSync,
  Visitor,
  type ESTree,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from 'vite';
import { packWords } from './src/core/linking/word-list.ts';

/** Of a package that comes in several forms, the worker's is taken: the page's own may need a `document`. */
const resolve = { conditions: ['worker', ...defaultClientConditions] };

/** A value that is one word needs no quotes. */
const plainValues = (text: string): string => text.replace(/( [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1$2');

/** Lit's tags, and how to shorten what stands in each without changing what it says. */
const SHORTEN: Readonly<Record<string, (text: string) => string>> = {
  css: (code) =>
    transform({ filename: 'literal.css', code: Buffer.from(code), minify: true }).code.toString(),
  // A browser takes any white space for one space; between lines of ours it is only indentation.
  html: (text) => plainValues(text.replace(/\s*\n\s*/g, ' ')),
  // Between tags of a picture it says nothing at all.
  svg: (text) => plainValues(text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ')),
};

/** What a template closes last: what stands open at its end, the browser closes by itself. */
const LAST_CLOSED = /(?:\s*<\/[a-z][\w-]*>)+(?:\s*\n\s*)?$/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly short: string;
}

/** The code with a shorter text in the place of each piece. None overlap. */
function replaced(code: string, pieces: readonly Piece[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, short } of pieces.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + short;
    done = end;
  }
  return result + code.slice(done);
}

/** Shortens the templates of Lit: minifiers of script leave them as they were written. */
const shortTemplates: Plugin = {
  name: 'short-templates',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /css`|html`|svg`/ },
    handler(code) {
      const quasis: Piece[] = [];
      const shorten = ({ tag, quasi }: ESTree.TaggedTemplateExpression): void => {
        if (tag.type !== 'Identifier') return;
        const by = SHORTEN[tag.name];
        if (by === undefined) return;
        for (const { start, end, tail } of quasi.quasis) {
          const text = code.slice(start, end);
          const isLast = tail && tag.name !== 'css';
          quasis.push({ start, end, short: by(isLast ? text.replace(LAST_CLOSED, '') : text) });
        }
      };
      new Visitor({ TaggedTemplateExpression: shorten }).visit(
        parseSync('templates.js', code).program,
      );
      return { code: replaced(code, quasis), map: null };
    },
  },
};

/** What takes a list of words in the linker. */
const LISTS: ReadonlySet<string> = new Set(['words', 'nativeSet', 'called']);
/** What the tests read of the linker's rules, and no other code. */
const TESTED: ReadonlySet<string> = new Set(['id', 'examples']);

/** Packs the linker's lists of words, and leaves out the sentences by which its rules are tested. */
const shortRules: Plugin = {
  name: 'short-rules',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/core\/linking\/.*\.ts$/ },
    handler(code, id) {
      const pieces: Piece[] = [];
      const pack = ({ callee, arguments: [list] }: ESTree.CallExpression): void => {
        if (callee.type !== 'Identifier' || !LISTS.has(callee.name) || list === undefined) return;
        const text = list.type === 'TemplateLiteral' ? list.quasis[0]?.value.cooked : valueOf(list);
        if (typeof text !== 'string') return;
        pieces.push({ start: list.start, end: list.end, short: JSON.stringify(packWords(text)) });
      };
      const drop = ({ key, start, end }: ESTree.ObjectProperty): void => {
        if (key.type === 'Identifier' && TESTED.has(key.name))
          pieces.push({ start, end: end + (code[end] === ',' ? 1 : 0), short: '' });
      };
      const visit = id.endsWith('rules.ts')
        ? { CallExpression: pack, Property: drop }
        : { CallExpression: pack };
      new Visitor(visit).visit(parseSync('rules.js', code).program);
      return { code: replaced(code, pieces), map: null };
    },
  },
};

const valueOf = (node: ESTree.Argument): unknown =>
  node.type === 'Literal' ? node.value : undefined;

/** The longer chunk is MapLibre's, which gains nothing by it. In characters. */
const SHORT_CHUNK = 500_000;

/** The custom properties that the elements' own style sheets share, and nobody else. */
const PRIVATE_PROPERTY = /--_[a-z]+(?:-[a-z]+)*/g;

/** The names under which the interface asks for its words: each stands in four languages and with whoever asks. */
const wordNames = new Set<string>();

/** Learns those names. What is looked up by a name made at run time is one plain word, and stays. */
const learnWordNames: Plugin = {
  name: 'learn-word-names',
  enforce: 'post',
  transform: {
    filter: { id: /\/words\/en-(?:first|later)\.ts$/ },
    handler(code) {
      const learn = ({ init }: ESTree.VariableDeclarator): void => {
        for (const word of init?.type === 'ObjectExpression' ? init.properties : []) {
          if (word.type !== 'Property' || word.key.type !== 'Identifier') continue;
          if (/[a-z][A-Z]/.test(word.key.name)) wordNames.add(word.key.name);
        }
      };
      new Visitor({ VariableDeclarator: learn }).visit(parseSync('words.js', code).program);
    },
  },
};

/** Gives the names that are only ours a short form, the same in all chunks, whose code is `all`. */
function shortNames(all: string): (code: string) => string {
  for (const name of wordNames) {
    if (new RegExp(`["'\`]${name}["'\`]`).test(all))
      throw new Error(`“${name}” is asked for as a string`);
  }
  const properties = [...new Set(all.match(PRIVATE_PROPERTY))].sort();
  const words = [...wordNames].sort();
  return (code) =>
    code
      .replaceAll(PRIVATE_PROPERTY, (name) => `--_${properties.indexOf(name).toString(36)}`)
      .replaceAll(/(?<![\w$-])[a-z]\w+/g, (name) =>
        wordNames.has(name) ? `_${words.indexOf(name).toString(36)}` : name,
      );
}

/** Once more by another minifier: what Vite's own leaves is a hundredth too much for the first paint. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const parts = chunks.filter(({ code }) => code.length <= SHORT_CHUNK);
    const shorten = shortNames(parts.map(({ code }) => code).join('\n'));
    for (const { code, fileName } of chunks) {
      if (code.length > SHORT_CHUNK && shorten(code) !== code)
        throw new Error(`${fileName} is too long for its names to be shortened`);
    }
    for (const part of parts) {
      const short = shorten(part.code);
      const { code } = await minify(short, {
        module: true,
        ecma: 2020,
        // What is switched off makes it shorter, and longer when packed; so does a second pass.
        compress: { unsafe_arrows: true, hoist_funs: true, lhs_constants: false },
      });
      part.code = code ?? short;
    }
  },
};

/** Vite would fetch ahead what a chunk needs, with a kilobyte of script; ours need only what is there by then. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** What is needed at first, what the address says included; the entries themselves stay out, for to import them is to register. */
const FIRST = ['src/define.ts', 'src/elements/atlas/hash-sync.ts'];
/** What follows when the page stands, or is asked for then: all at once, for it packs better than in parts. */
const LATER = [
  'src/define-later.ts',
  'src/elements/atlas/shell-later.ts',
  'src/elements/atlas/state-message.ts',
  'src/elements/atlas/unknown-focus.ts',
  'src/elements/base/explain-json.ts',
  'src/elements/base/read-records.ts',
  'src/elements/base/save-decisions.ts',
  'src/elements/map/map-gestures.ts',
  'src/elements/map/map-rest.ts',
  'src/elements/passages/passages-later.ts',
  'src/elements/place/place-panels.ts',
  'src/worker/link-file.ts',
];
/** Our modules that `files` need before they run. */
function reach(files: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    // The packages come with what needs them: `d3` as a whole names far more than is used.
    if (found.has(id) || id.includes('/node_modules/')) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const file of files) visit(fileURLToPath(new URL(file, import.meta.url)));
  return found;
}

/** What belongs together goes into one file: one request, and it packs better than a dozen. */
function nameChunk(id: string, context: Rolldown.ChunkingContext): string | null {
  if (/\/src\/define(-later)?\.ts$/.test(id)) return null;
  if (reach(FIRST, context).has(id)) return 'first';
  return reach(LATER, context).has(id) ? 'later' : null;
}

/** In this order, each group takes with it what its modules need and no earlier one has. */
const groups = ['first', 'later'].map((name) => ({
  debugName: name,
  name: (id: string, context: Rolldown.ChunkingContext) =>
    nameChunk(id, context) === name ? name : null,
}));

/** The site: the app page, the elements for other sites, and all their chunks, in one folder. */
const site: UserConfig = {
  base: './',
  publicDir: false,
  resolve,
  plugins: [shortTemplates, plainImports, learnWordNames, minifyAgain],
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    // What imports what, for the size tests.
    manifest: true,
    modulePreload: false,
    // The atlas beside the site is read at run time; nothing is worth putting into the script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', sarhad: 'src/define.ts', elements: 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      output: {
        codeSplitting: { groups },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [shortRules, plainImports, minifyAgain],
    rolldownOptions: {
      output: {
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

/** The command line: one file for Node, dependencies left outside. */
const cli: UserConfig = {
  publicDir: false,
  build: {
    ssr: 'src/pipeline/cli.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'sarhad.js' } },
  },
};

/** The playground: one element at a time, for people and for the browser tests. */
const scenes: UserConfig = {
  root: 'tests/scenes',
  base: './',
  publicDir: false,
  resolve,
  build: { outDir: '../../dist/scenes', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
};

export default defineConfig(({ mode }) => ({ cli, scenes })[mode] ?? site);
