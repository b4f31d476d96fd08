import { writeSync } from 'node:fs';
import { setInterval } from 'node:timers';

/*
 * Taken along by a program that is measured (`node --import`): looks at its
 * memory all the time, and when it ends writes the most that it ever had, in
 * bytes, to the file handle that SARHAD_BENCH_HANDLE names.
 */
const EVERY_MILLISECONDS = 20;
let most = 0;
const look = () => {
  most = Math.max(most, process.memoryUsage.rss());
};

setInterval(look, EVERY_MILLISECONDS).unref();
process.on('exit', () => {
  look();
  writeSync(Number(process.env.SARHAD_BENCH_HANDLE), String(most));
});
