import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../src/downloads/content-types.ts';
import { readHeaders } from './serve/read-headers.ts';

export type Served = { url: string; port: number; close: () => Promise<void> };

/**
 * Serves a built site as a good static host would: compressed copies, the headers of its `_headers` file,
 * slashes added by a redirect, a 404 page in the language of the address. Port 0 takes any free port.
 * @throws the system's error when the port is taken (`code: 'EADDRINUSE'`).
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const rules = readHeaders(join(folder, '_headers'));
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      const type = contentTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    for (const { matches, headers } of rules) {
      if (inside !== undefined && matches.test(inside)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    if (inside === undefined || inside === '/_headers') return sendNotFound(request, response, '/');
    if (!inside.endsWith('/') && existsSync(join(folder, decodePath(inside), 'index.html'))) {
      return void response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
    }
    request.url = inside;
    files(request, response, () => sendNotFound(request, response, inside));
  });

  /** The 404 page is itself a file of the site; asking sirv for it keeps the compression. */
  function sendNotFound(request: IncomingMessage, response: ServerResponse, inside: string): void {
    const inChinese = inside.startsWith('/zh/') ? ['/zh/404.html', '/zh/404/index.html'] : [];
    const page = [...inChinese, '/404.html'].find((file) => existsSync(join(folder, file)));
    const writeHead = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse;
    response.writeHead = ((_status: number, headers?: object) => writeHead(404, headers)) as typeof response.writeHead;
    delete request.headers['if-none-match'];
    request.url = page ?? '/404.html';
    files(request, response, () => void response.writeHead(404).end('Not found'));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
