import { writeSync } from 'node:fs';
import { setInterval } from 'node:timers';

/*
 * Taken along by a program that is measured (`node --import`): looks at its
 * memory all the time, and when it ends writes one line of JSON to the file
 * handle that SARHAD_BENCH_HANDLE names: `peak`, the most memory that it ever
 * had, in bytes, and `processor`, the time that all its threads ran, in
 * seconds. That time, unlike the clock's, is the same on a busy machine.
 */
const EVERY_MILLISECONDS = 20;
const MICROSECOND = 1e-6;
let peak = 0;
const look = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

setInterval(look, EVERY_MILLISECONDS).unref();
process.on('exit', () => {
  look();
  const { user, system } = process.cpuUsage();
  const processor = (user + system) * MICROSECOND;
  writeSync(Number(process.env.SARHAD_BENCH_HANDLE), `${JSON.stringify({ peak, processor })}\n`);
});
