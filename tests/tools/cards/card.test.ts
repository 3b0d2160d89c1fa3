import { expect, test } from 'vitest';
import { readSharer } from '../../../tools/build/cards/card.ts';

const page = (picture: string, more = '') => `<html><head>
<meta property="og:title" content="Tea &amp; talk"><meta property="og:description" content="Words."><meta property="og:site_name" content="Helpers">
${picture && `<meta property="og:image" content="${picture}">`}${more}</head><body><meta property="og:title" content="not this"></body></html>`;

test('A page’s card is made of the words in its head', () => {
  const html = page('https://site.example/sub/cards/en/stories/tea.png', '<meta property="article:section" content="Alder · Helping">');
  expect(readSharer(html, 'stories/tea/index.html')).toEqual({
    file: 'stories/tea/index.html',
    shows: '/cards/en/stories/tea.png',
    own: { locale: 'en', site: 'Helpers', kicker: 'Alder · Helping', title: 'Tea & talk', dek: 'Words.' },
  });
});

test('Without words of its own above the title a page has those of its part of the site', () => {
  expect(readSharer(page('/cards/zh/places/alder.png'), 'zh/places/alder/index.html')?.own).toMatchObject({ locale: 'zh', kicker: '各市州' });
  expect(readSharer(page('/cards/en/about.png'), 'about/index.html')?.own?.kicker).toBe('');
  expect(readSharer(page('/cards/en/index.png'), 'index.html')?.own?.kicker).toBe('');
});

test('A page that shows another’s card has none of its own, and one that shows none is passed by', () => {
  expect(readSharer(page('/cards/en/index.png'), 'stories/quiet/index.html')).toEqual({ file: 'stories/quiet/index.html', shows: '/cards/en/index.png', own: undefined });
  expect(readSharer(page(''), '404.html')).toBeUndefined();
});
