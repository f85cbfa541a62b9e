// A static host on this machine: one folder under one sub-path, loopback only.
// Run as `node xtask/serve.mjs DIR /BASE/ PORT`, or imported by the browser tests.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * Serves `dir` under `base` (which starts and ends with a slash), on `port`, or on any free one
 * when that is taken or 0. Nothing is cached, so a rebuilt site is seen at the next reload.
 */
export async function listen({ dir, base = '/', port = 0 }) {
  const files = sirv(dir, { dev: true });
  const server = createServer((request, response) => {
    if (!request.url.startsWith(base)) {
      const bare = request.url === '/' || `${request.url}/` === base;
      response.writeHead(bare ? 302 : 404, bare ? { Location: base } : {});
      response.end();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('not found');
    });
  });
  await open(server, port);
  const url = `http://127.0.0.1:${server.address().port}${base}`;
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url, close };
}

function open(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) open(server, 0).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [dir, base, port] = process.argv.slice(2);
  const { url } = await listen({ dir, base, port: Number(port) });
  console.log(`\n  ${url}\n\nCtrl-C ends.`);
}
