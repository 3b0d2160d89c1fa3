import { describe, expect, inject, test } from 'vitest';
import { theSite } from './built-sites.ts';

describe.each([theSite(), inject('subSite')])('$name', ({ url, base }) => {
  test.each([
    { path: 'no-such-page/', lang: 'en' },
    { path: 'zh/no-such-page/', lang: 'zh-Hans' },
    { path: 'stories/no-such-story/', lang: 'en' },
    { path: 'zh/places/no-such-place/', lang: 'zh-Hans' },
  ])('answers $path with a page of its own, in $lang', async ({ path, lang }) => {
    const response = await fetch(url + path);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html, 'a way home').toContain(`href="${lang === 'en' ? base : `${base}zh/`}"`);
  });

  test('sends readers who left out the last slash to the page', async () => {
    const response = await fetch(`${url}map?x=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}map/?x=1`]);
  });

  test('cannot be framed, and lets anyone fetch the data', async () => {
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const data = await fetch(`${url}data/latest.csv`);
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});
