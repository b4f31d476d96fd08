import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
};

/** Pages that this machine serves itself, on whatever port. */
const LOCAL = /^https?:\/\/([^/:]+\.)?(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Serves the files below `folder` to this machine, and nothing else. `port` 0 takes any that is
 * free. `atlas`: the folder that stands at `/atlas/`, where it is another than
 * the one in `folder`. With `cors`, pages that this machine serves on other
 * ports may read the files too, so that an embed can be tried; pages of other
 * machines may not, for an atlas may hold texts of the reader's own. With `gzip`,
 * text is sent compressed, as most servers do. Resolves to the running server;
 * rejects when the port cannot be had.
 *
 * @param {string} folder
 * @param {number} port
 * @param {{ atlas?: string, cors?: boolean, gzip?: boolean }} options
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(folder, port, options = {}) {
  const folders = { '/atlas': options.atlas ?? join(folder, 'atlas'), '': folder };
  const server = createServer((request, response) => {
    answer(folders, request, response, options).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy(error);
      else response.writeHead(500).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

async function answer(folders, request, response, { cors = false, gzip = false }) {
  if (cors) allowLocal(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(folders, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  const packed =
    gzip && /^text|json/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'Content-Type': type,
    ...(packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }),
    // The files change when the program is built again.
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file.path);
  // A file that breaks off half way must look broken to the browser too.
  stream.on('error', (error) => response.destroy(error));
  if (packed) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

function allowLocal({ headers: { origin } }, response) {
  response.setHeader('Vary', 'Origin');
  if (origin !== undefined && LOCAL.test(origin))
    response.setHeader('Access-Control-Allow-Origin', origin);
}

/** `null`: there is no such file, or it lies outside its folder. */
async function findFile(folders, url) {
  const wanted = pathOf(url);
  if (wanted === null) return null;
  const [prefix, folder] = Object.entries(folders).find(([start]) =>
    `${wanted}/`.startsWith(`${start}/`),
  );
  const path = normalize(join(folder, wanted.slice(prefix.length)));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder) + sep)) return null;
  for (const candidate of [path, join(path, 'index.html')]) {
    const found = await stat(candidate).catch((error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (found?.isFile() === true) return { path: candidate, size: found.size };
  }
  return null;
}

/** `null`: not a path that could be meant. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? null : path;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
