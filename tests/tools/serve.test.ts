import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { precompress } from '../../tools/build/precompress.ts';
import { serveFolder, type Served } from '../../tools/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  for (const sub of ['a', 'data', 'media-kit', 'zh']) mkdirSync(join(folder, sub));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'a/index.html'), '<h1>A</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'zh/404.html'), '<h1>没有这一页</h1>');
  writeFileSync(join(folder, 'data/x.csv'), 'place\r\n兰\r\n');
  writeFileSync(join(folder, 'media-kit/kit.zip'), 'PK');
  writeFileSync(join(folder, 'media-kit/map.png'), 'PNG');
  writeFileSync(join(folder, '_headers'), '/*\n  X-One: 1\n/data/*\n  Access-Control-Allow-Origin: *\n');
  await precompress(folder);
  served = await serveFolder(folder, { base: '/sub/' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Unlike fetch, says which encoding came over the wire, and does not tidy up the path. */
const ask = (path: string, encoding = 'identity'): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    get({ port: served.port, host: '127.0.0.1', path, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }));
    }).on('error', reject);
  });

test('Pages come under the base, compressed as the reader asks.', async () => {
  expect(await ask('/sub/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
  expect((await ask('/sub/a/', 'gzip, br')).headers['content-encoding']).toBe('br');
  expect((await ask('/sub/a/', 'gzip')).headers['content-encoding']).toBe('gzip');
});

test('Headers follow the _headers file, which itself stays hidden.', async () => {
  expect((await ask('/sub/')).headers).toMatchObject({ 'x-one': '1' });
  expect((await ask('/sub/')).headers).not.toHaveProperty('access-control-allow-origin');
  expect((await ask('/sub/data/x.csv')).headers).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'text/csv; charset=utf-8',
  });
  expect((await ask('/sub/_headers')).status).toBe(404);
});

test('Packs and pictures are packed already: they come as they are, under their own type.', async () => {
  for (const [file, type] of [['kit.zip', 'application/zip'], ['map.png', 'image/png']] as const) {
    expect(existsSync(join(folder, `media-kit/${file}.br`)) || existsSync(join(folder, `media-kit/${file}.gz`))).toBe(false);
    const { status, headers } = await ask(`/sub/media-kit/${file}`, 'gzip, br');
    expect({ status, type: headers['content-type'], encoding: headers['content-encoding'] }).toEqual({ status: 200, type, encoding: undefined });
  }
});

test('A missing page is answered in the language of its address, with status 404.', async () => {
  expect(await ask('/sub/none/')).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
  expect(await ask('/sub/zh/none/')).toMatchObject({ status: 404, body: '<h1>没有这一页</h1>' });
  expect((await ask('/elsewhere/')).status).toBe(404);
  expect((await ask('/sub/../../../etc/passwd')).status).toBe(404);
  expect((await ask('/sub/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  expect((await ask('/sub/%E0%A4%A')).status).toBe(404);
});

test('A forgotten slash is added.', async () => {
  expect(await ask('/sub/a?q=1')).toMatchObject({ status: 301, headers: { location: '/sub/a/?q=1' } });
});

test('A taken port is an error the caller can name.', async () => {
  await expect(serveFolder(folder, { port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
