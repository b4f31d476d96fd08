import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import buildCli from './build-cli.ts';
import { runSarhad } from './run-case.ts';

beforeAll(buildCli);

describe('sarhad', () => {
  it('says its version', async () => {
    expect(await runSarhad(['--version'], tmpdir())).toEqual({ code: 0, said: `${version}\n` });
  });

  it.each(['build', 'check', 'link', 'export', 'import'])(
    'says how to call %s',
    async (command) => {
      const { code, said } = await runSarhad([command, '--help'], tmpdir());
      expect(code).toBe(0);
      expect(said).toContain(`Usage: sarhad ${command}`);
    },
  );

  it('lists its commands', async () => {
    const { code, said } = await runSarhad(['--help'], tmpdir());
    expect(code).toBe(0);
    for (const command of ['build', 'check <dir>', 'link', 'export', 'import'])
      expect(said).toContain(command);
  });

  it('says how to call it, and fails, where it is called without a command', async () => {
    const { code, said } = await runSarhad([], tmpdir());
    expect(code).toBe(2);
    expect(said).toContain('Usage: sarhad');
  });
});
