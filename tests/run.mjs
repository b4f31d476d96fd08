import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildScenes } from '../src/start/build.mjs';
import { buildPackage } from '../src/start/package.mjs';
import { ensureInstalled, root } from '../src/start/install.mjs';

/*
 * All checks, as `npm test` runs them, or with `--quick` those that need
 * neither a build nor a browser. A failing step does not stop the next. The
 * last line says how many checks passed: each test is one, and so are the
 * formatting, each compilation, the lint and the build.
 */
const quick = process.argv.includes('--quick');
const PROJECTS = ['src/core', 'src/pipeline', '.', 'tests'];
const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await rm(join(root, 'test-results'), { recursive: true, force: true });

// Quick, all go side by side; whole, the timed tests of the worlds outside have the machine alone.
if (quick) await Promise.all([vitest('unit'), lint(), formatting().then(changedTypes)]);
else {
  await Promise.all([formatting().then(types), lint()]);
  await buildAndTest();
}

summarise();

async function formatting() {
  await check(
    'formatting (prettier)',
    bin('prettier/bin/prettier.cjs'),
    '--check',
    '.',
    ...kept('prettier', (place) => ['--cache', '--cache-location', place]),
  );
}

async function types() {
  for (const project of PROJECTS)
    await check(`types (tsc -p ${project})`, bin('typescript/bin/tsc'), '-p', project);
}

/**
 * Compiles the projects of which a file has changed since they were compiled;
 * all of them where other packages may be installed, whose files are not looked at.
 */
async function changedTypes() {
  await check(
    'types (tsc -b)',
    bin('typescript/bin/tsc'),
    '--build',
    ...PROJECTS,
    '--noEmit',
    '--incremental',
    ...((await isNewer('package-lock.json', 'tests/tsconfig.tsbuildinfo')) ? ['--force'] : []),
  );
}

/** Whether `file` was written after `other`, or there is no `other`. */
async function isNewer(file, other) {
  const path = join(root, other);
  return !existsSync(path) || (await stat(join(root, file))).mtimeMs > (await stat(path)).mtimeMs;
}

async function lint() {
  await check(
    'lint (eslint)',
    bin('eslint/bin/eslint.js'),
    '--max-warnings',
    '0',
    '.',
    ...kept('eslint', (place) => [
      '--cache',
      '--cache-location',
      place,
      '--cache-strategy',
      'content',
    ]),
  );
}

async function buildAndTest() {
  const built = await step('build', async () => {
    await buildScenes();
    await buildPackage();
  });
  await vitest('unit', 'architecture', 'pipeline', ...(built ? ['build'] : []));
  if (!built) {
    failures.push('browser tests and build tests: not run, for the build failed');
    count.failed += 1;
    return;
  }
  const { ensureChromium } = await import('./browser/find-chromium.mjs');
  let chromium;
  const found = await step('a Chromium that starts', async () => {
    chromium = await ensureChromium();
  });
  if (found) await playwright(chromium);
}

/**
 * With `--quick`, what was found of files that have not changed since is kept
 * from one run to the next. A rule that looks at types may then miss what a
 * change in one file does to another: the whole run keeps nothing.
 */
function kept(name, options) {
  return quick ? options(join(root, 'node_modules/.cache/sarhad', name)) : [];
}

function bin(path) {
  return join(root, 'node_modules', path);
}

/** One Node program that is one check; what it says is shown when it fails. */
async function check(name, ...args) {
  return step(name, async () => {
    const { code, said } = await run(args, true);
    if (code !== 0) throw new Error(said.trimEnd());
  });
}

async function step(name, work) {
  const began = performance.now();
  try {
    await work();
  } catch (error) {
    count.failed += 1;
    failures.push(name);
    console.log(`✗ ${name}\n${error.message}`);
    return false;
  }
  count.passed += 1;
  console.log(`✓ ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return true;
}

async function vitest(...projects) {
  const report = join(root, 'test-results/vitest.json');
  const { code } = await run([
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    join(root, 'tests/vitest.config.ts'),
    ...projects.flatMap((project) => ['--project', project]),
    ...kept('vitest', (place) => [
      '--experimental.fsModuleCache',
      `--experimental.fsModuleCachePath=${place}`,
    ]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = await readReport(report, 'vitest');
  if (result === null) return;
  count.passed += result.numPassedTests;
  count.skipped += result.numPendingTests + result.numTodoTests;
  count.failed += result.numFailedTests;
  for (const file of result.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    failures.push(...failed.map((test) => test.fullName));
    // A file that breaks before its first test.
    if (file.status === 'failed' && failed.length === 0) {
      count.failed += 1;
      failures.push(`${file.name.slice(root.length + 1)}: ${file.message}`);
    }
  }
  blameExit('vitest', code, result.numFailedTests + result.numFailedTestSuites);
}

async function playwright(chromium) {
  const report = join(root, 'test-results/browser.json');
  const { code } = await run(
    [
      bin('playwright/cli.js'),
      'test',
      '--config',
      join(root, 'tests/browser/playwright.config.ts'),
    ],
    false,
    { SARHAD_CHROMIUM: chromium },
  );
  const result = await readReport(report, 'playwright');
  if (result === null) return;
  const { expected, unexpected, flaky, skipped } = result.stats;
  count.passed += expected;
  count.failed += unexpected + flaky;
  count.skipped += skipped;
  failures.push(
    ...specs(result.suites)
      .filter((spec) => !spec.ok)
      .map((spec) => `${spec.file}: ${spec.title}`),
  );
  for (const error of result.errors) failures.push(error.message);
  blameExit('playwright', code, unexpected + flaky + result.errors.length);
}

function specs(suites) {
  return suites.flatMap((suite) => [...suite.specs, ...specs(suite.suites ?? [])]);
}

/** A runner that ends badly although it had no failure (an unhandled error, say) is a failure too. */
function blameExit(runner, code, failed) {
  if (code === 0 || failed > 0) return;
  count.failed += 1;
  failures.push(`${runner} ended with exit code ${String(code)}`);
}

async function readReport(path, runner) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    count.failed += 1;
    failures.push(`${runner} left no report: ${error.message}`);
    return null;
  }
}

function run(args, quiet = false, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    let said = '';
    const listen = (chunk) => {
      said += String(chunk);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
}

function summarise() {
  if (failures.length > 0)
    console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
  const { passed, failed, skipped } = count;
  const tail = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  console.log(`\n${String(passed)} passed, ${String(failed)} failed${tail}`);
  process.exitCode = failed === 0 ? 0 : 1;
}
