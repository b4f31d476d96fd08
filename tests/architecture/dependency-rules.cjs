/**
 * The arrows of src/README.md as rules of dependency-cruiser. Paths are from
 * the root of the project. Each rule has a planted violation in
 * dependency-rules.spec.ts that must turn it red.
 */

/** One part of core may not import another: `from` may use only what `allowed` lists (and itself). */
const coreArrow = (from, allowed) => ({
  name: `core-${from}-stays-apart`,
  comment: `core/${from} uses only ${['itself', ...allowed].join(', ')} of core`,
  severity: 'error',
  from: { path: `^src/core/${from}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[from, ...allowed].join('|')})/` },
});

/** What lies under `from` may import no file of ours outside `allowed` (and itself). */
const arrow = (from, allowed) => ({
  name: `${from}-keeps-its-arrows`,
  comment: `src/${from} uses only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

/** Packages of types without code: nothing of them is left in what is shipped. */
const TYPES_ALONE = '^(geojson|mdast|topojson-specification)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No file may reach itself, by types neither',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads to a file, or the rules below are blind',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: TYPES_ALONE },
    },
    {
      name: 'declared-packages-only',
      comment: 'src imports only packages that package.json declares as dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/start/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'],
        // Types alone leave no trace in what is shipped.
        dependencyTypesNot: ['type-only'],
        pathNot: ['^node_modules/@types/'],
      },
    },
    {
      name: 'core-imports-only-core',
      comment: 'core uses nothing outside core but d3 and topojson-client',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot: [
          '^src/core/',
          '^node_modules/d3(-array|-geo|-path|-scale|-shape)?/',
          '^node_modules/topojson-client/',
          '^node_modules/@types/',
          TYPES_ALONE,
        ],
      },
    },
    coreArrow('model', []),
    coreArrow('linking', ['model']),
    coreArrow('layout', ['model']),
    coreArrow('selection', ['model']),
    coreArrow('search', ['model']),
    arrow('draw', ['core']),
    {
      name: 'draw-knows-no-framework',
      comment: 'draw uses neither lit nor maplibre-gl',
      severity: 'error',
      from: { path: '^src/draw/' },
      to: { path: '^node_modules/(lit|lit-html|lit-element|@lit|@lit-labs|maplibre-gl)/' },
    },
    arrow('map', ['core']),
    {
      name: 'only-map-knows-maplibre',
      comment: 'src/map is the only door to maplibre-gl; sarhad-map may take its stylesheet',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: '^node_modules/maplibre-gl/', pathNot: String.raw`\.css$` },
    },
    {
      name: 'only-sarhad-map-takes-the-stylesheet',
      comment: 'The stylesheet of maplibre-gl is for src/map and sarhad-map alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(map|elements/map)/' },
      to: { path: String.raw`^node_modules/maplibre-gl/.*\.css$` },
    },
    {
      name: 'formats-reads-for-linking',
      comment:
        'src/formats cuts texts into passages: it uses the model and the contract of linking',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: {
        path: '^src/',
        pathNot: ['^src/formats/', '^src/core/model/', String.raw`^src/core/linking/contract\.ts$`],
      },
    },
    {
      name: 'worker-links-and-nothing-else',
      comment: 'src/worker uses formats, the model and linking',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: {
        path: '^src/',
        pathNot: ['^src/(worker|formats)/', '^src/core/(model|linking)/'],
      },
    },
    {
      name: 'an-element-imports-no-element',
      comment: 'Elements meet in the reading and in base, never in each other',
      severity: 'error',
      from: { path: '^src/elements/(?!base/)([^/]+)/' },
      to: { path: '^src/elements/', pathNot: ['^src/elements/base/', '^src/elements/$1/'] },
    },
    {
      name: 'base-imports-no-element',
      comment: 'What elements share knows none of them',
      severity: 'error',
      from: { path: '^src/elements/base/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/base/' },
    },
    {
      name: 'elements-keep-their-arrows',
      comment: 'Elements use core, draw, map and the worker, not formats directly',
      severity: 'error',
      from: { path: '^src/elements/' },
      to: { path: '^src/', pathNot: '^src/(elements|core|draw|map|worker)/' },
    },
    {
      name: 'browser-imports-no-pipeline',
      comment: 'The atlas folder is the only bridge between the two programs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pipeline/' },
      to: { path: '^src/pipeline/' },
    },
    {
      name: 'pipeline-imports-no-browser',
      comment: 'The pipeline uses core and formats alone',
      severity: 'error',
      from: { path: '^src/pipeline/' },
      to: { path: '^src/', pathNot: '^src/(pipeline|core|formats)/' },
    },
    {
      name: 'browser-imports-no-node',
      comment: 'Only the pipeline and the start script run in Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(pipeline|start)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-index',
      comment: 'index.ts and define.ts are doors outward',
      severity: 'error',
      from: { path: '^src/', pathNot: String.raw`^src/(index|define[^/]*)\.ts$` },
      to: { path: String.raw`^src/(index|define[^/]*)\.ts$` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
