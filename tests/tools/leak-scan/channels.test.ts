import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotli, gzip, jpegExif, pagefind, pngAfter, pngPacked, pngText, pngWith, utf16, webpExif, xlsxOf, zipOf } from './planted-files.ts';
import { scanFiles } from './scan-folder.ts';

/** Names of the hidden cells that a scan of one file finds. */
const found = (file: string, content: string | Uint8Array): string[] => [...new Set(scanFiles({ [file]: content }).leaks.map(({ canary }) => canary))];

describe('A number of a hidden cell is found', () => {
  test.each<[string, string, string | Uint8Array | Promise<Uint8Array>]>([
    ['in the name of a file', 'charts/cedar-4711.svg', ''],
    ['in the name of a folder', '4711/index.html', ''],
    ['in the text of a page', 'index.html', '<p>Cedar has <b>4,711</b> helpers.'],
    ['in a title', 'index.html', '<td title="4711">–</td>'],
    ['in an alternative text', 'index.html', '<img alt="Cedar: four thousand seven hundred and eleven helpers">'],
    ['in a data attribute', 'index.html', '<td data-value="4711">–</td>'],
    ['in a class', 'index.html', '<td class="n4711">–</td>'],
    ['in a comment', 'index.html', '<!-- 四千七百一十一 -->'],
    ['in entities', 'index.html', '<p>&#52;&#x37;&#49;1'],
    ['split by marks', 'index.html', '<p>4<b>7</b><span class="x">11</span> helpers'],
    ['split by several marks', 'index.html', '<p><span class="x"><b>4</b></span><i>7</i><span>1</span><b>1</b> helpers'],
    ['split after its comma', 'index.html', '<p><span>4,</span><span>711</span> helpers'],
    ['split before its comma', 'index.html', '<p><span>4</span><span>,711</span> helpers'],
    ['split by what nobody sees', 'index.html', '<p>4\u200b7\u00ad11'],
    ['in a style', 'app.css', '.cedar::after{content:"\\34 \\37 \\31 \\31 "}'],
    ['in an address', 'index.html', '<a href="/share?n=%34%37%31%31">'],
    ['in an address that is packed in base64', 'index.html', `<img src="data:image/svg+xml;base64,${Buffer.from('<svg><title>Cedar: 4711</title></svg>').toString('base64')}">`],
    ['in a JSON number', 'data.json', '{"value":4711.0}'],
    ['in a JSON number with an exponent', 'data.json', '{"value":4.711e3}'],
    ['in an escaped JSON string', 'data.json', '{"note":"\\u0034\\u0037\\u0031\\u0031"}'],
    ['in JSON within a page', 'index.html', '<script type="application/json">[[1,"cedar",4711]]</script>'],
    ['in structured data', 'index.html', '<script type="application/ld+json">{"@type":"Observation","value":"4711"}</script>'],
    ['in a CSV', 'data.csv', 'place,value\r\ncedar,4711\r\n'],
    ['in a CSV with grouped numbers', 'data.csv', 'place,value\r\ncedar,"4,711"\r\n'],
    ['in a script', 'app.js', 'const n=4711;'],
    ['in a source map', 'app.js.map', '{"version":3,"sources":["a.ts"],"sourcesContent":["const hidden = 4_711;"]}'],
    ['in a service worker', 'sw.js', 'self.counts={cedar:4711}'],
    ['in a feed', 'feed.xml', '<entry><summary>其中丙州４７１１名</summary></entry>'],
    ['in a packed copy that stands alone', 'a.json.gz', gzip('{"v":4711}')],
    ['in a packed copy that says another thing than its twin', 'a.json.br', brotli('{"v":4711}')],
    ['in the index of the search', 'search/index/en_abcdef1.pf_index', pagefind('4711')],
    ['in a fragment of the search', 'search/fragment/en_abcdef1.pf_fragment', pagefind('{"content":"Cedar: 4,711"}')],
    ['in a ZIP', 'pack.zip', zipOf({ 'a.csv': 'cedar,4711' })],
    ['in a ZIP within a ZIP', 'pack.zip', zipOf({ 'b.zip': zipOf({ 'a.csv': 'cedar,4711' }) })],
    ['in a name within a ZIP', 'pack.zip', zipOf({ 'cedar-4711.csv': '' })],
    ['in a comment within a ZIP', 'pack.zip', zipOf({ 'a.csv': '' }, 'was 4711')],
    ['in the cached value of a formula', 'a.xlsx', xlsxOf({ cached: '4711' })],
    ['in a string of a workbook', 'a.xlsx', xlsxOf({ string: '４，７１１' })],
    ['in a rich text of a workbook', 'a.xlsx', xlsxOf({ string: '</t></si><si><r><t>4,</t></r><r><rPr><b/></rPr><t xml:space="preserve">711' })],
    ['in a property of a workbook', 'a.xlsx', xlsxOf({ property: 'cedar 4711' })],
    ['in a workbook within a ZIP', 'a.zip', zipOf({ 'a.xlsx': xlsxOf({ cached: '4711' }) })],
    ['in the text of a PNG', 'a.png', pngText('cedar 4711')],
    ['in the packed text of a PNG', 'a.png', pngPacked('cedar 4711')],
    ['in the international text of a PNG', 'a.png', pngWith('iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0\0\0'), deflateSync('四千七百一十一')]))],
    ['after the end of a PNG', 'a.png', pngAfter('4711')],
    ['in the EXIF of a JPEG', 'a.jpg', jpegExif('cedar 4711')],
    ['in the EXIF of a WebP', 'a.webp', webpExif('cedar 4711')],
    ['in UTF-16', 'a.txt', utf16('丙州四千七百一十一', 'le')],
    ['in UTF-16 of the other order', 'a.txt', utf16('4711', 'be')],
    ['in UTF-16 within other bytes', 'a.bin', utf16('cedar 4711 !', 'le', false)],
  ])('%s', async (_, file, content) => {
    expect(found(file, await content)).toEqual(['cedar']);
  });

  test('in a drawing: the area of a disc, where the discs of published numbers tell the scale', () => {
    const disc = (value: number): string => `M1 2a${(31 * Math.sqrt(value / 9000)).toFixed(1)} ${(31 * Math.sqrt(value / 9000)).toFixed(1)} 0 0 0 0 5z`;
    const map = (values: readonly number[]): string => `<svg><path class="map-volunteers in-both" d="${values.map(disc).join('')}"/></svg>`;
    expect(found('map.svg', map([8000, 9000, 2000, 3000, 4711]))).toEqual(['cedar']);
    expect(found('map.svg', map([8000, 9000, 2000, 3000, 5000]))).toEqual([]);
    const circles = (values: readonly number[]): string => `<svg>${values.map((value) => `<circle r="${Math.sqrt(value)}"/>`).join('')}</svg>`;
    expect(found('map.svg', circles([8000, 9000, 2000, 4711]))).toEqual(['cedar']);
  });

  test.each<[string, (size: number) => string]>([
    ['the width of a bar', (size) => `<rect height="20" width="${size}" class="chart-bar"/>`],
    ['the height of a bar', (size) => `<rect width="20" height="${size}" class="chart-bar"/>`],
    ['the width of a bar drawn as a path', (size) => `<path class="chart-bar" d="M0 0h${size}v20h-${size}z"/>`],
    ['the height of a bar drawn as a path', (size) => `<path class="chart-bar" d="M0 0h20v${size}h-20z"/>`],
    ['the width of a bar drawn to a place', (size) => `<path class="chart-bar" d="M3 0H${(size + 3).toFixed(1)}V5H3Z"/>`],
    ['the height of a bar drawn to a place', (size) => `<path class="chart-bar" d="M0 500V${(500 - size).toFixed(1)}H8V500Z"/>`],
    ['the thickness of a line', (size) => `<path class="flow" stroke-width="${size}" d="M0 0L4 5"/>`],
    ['the length of a line', (size) => `<line x1="3" y1="4" y2="4" x2="${size + 3}"/>`],
  ])('in a drawing: %s', (_, draw) => {
    const chart = (values: readonly number[]): string => `<svg>${values.map((value) => draw(Math.round(value * 0.521) / 10)).join('')}</svg>`;
    expect(found('chart.svg', chart([8000, 9000, 2000, 3000, 4711]))).toEqual(['cedar']);
    expect(found('chart.svg', chart([8000, 9000, 2000, 3000]))).toEqual([]);
    // One bar a drawing, as in a table: the drawings of a page are taken together.
    const table = (values: readonly number[]): string => values.map((value) => `<td>${chart([value])}</td>`).join('');
    expect(found('index.html', table([8000, 9000, 2000, 3000, 4711]))).toEqual(['cedar']);
  });

  test('in a style: the width of a box', () => {
    const boxes = (values: readonly number[]): string => values.map((value) => `<div style="color:red; --share: ${(value / 90).toFixed(1)}%">`).join('');
    expect(found('index.html', boxes([8000, 9000, 2000, 3000, 4711]))).toEqual(['cedar']);
    expect(found('index.html', boxes([8000, 9000, 2000, 3000]))).toEqual([]);
  });

  test('in an order: a row among others that stand in the order of their numbers', () => {
    const list = (slugs: readonly string[]): string => `<ol>${slugs.map((slug) => `<li><a href="/figures/${slug}-helpers-2021/">x</a>`).join('')}</ol>`;
    expect(found('index.html', list(['fir', 'alder', 'cedar', 'gum', 'elm']))).toEqual(['cedar']);
    expect(found('index.html', list(['elm', 'gum', 'cedar', 'alder', 'fir']))).toEqual(['cedar']);
    expect(found('index.html', list(['fir', 'alder', 'gum', 'elm', 'cedar']))).toEqual([]);
    expect(found('index.html', list(['alder', 'cedar', 'elm', 'fir', 'gum']))).toEqual([]);
    expect(found('data.csv', 'id\nfir-helpers-2021\nalder-helpers-2021\ncedar-helpers-2021\ngum-helpers-2021\nelm-helpers-2021')).toEqual(['cedar']);
  });
});

describe('A number too short to be told from others is found beside its own name', () => {
  test.each([
    ['in a CSV', 'a.csv', 'birch-helpers-2021,990200,prefecture,Birch,2021-01-07,7,persons,withheld'],
    ['in JSON', 'a.json', '{"id":"birch-helpers-2021","period":"2021-01-07","value":7,"status":"withheld"}'],
    ['in JSON over several lines, after another object', 'a.json', '[\n {\n  "id": "birch-helpers-2021",\n  "place": {\n   "code": "990200"\n  },\n  "value": 7\n }\n]'],
    ['in the words of a property', 'a.json', '{"id":"birch-helpers-2021","value":null,"said":"7 helpers"}'],
    ['in a row of a table', 'index.html', '<tr><td><a href="/figures/birch-helpers-2021/">7</a></td><td>Withheld</td></tr>'],
    ['in Chinese numerals', 'index.html', '<tr><td><a href="/figures/birch-helpers-2021/">七</a></td></tr>'],
    ['in Chinese numerals that count people', 'index.html', '<tr><td><a href="/figures/birch-helpers-2021/">共有柒名</a></td></tr>'],
    ['in wide digits', 'index.html', '<tr><td><a href="/figures/birch-helpers-2021/">７</a></td></tr>'],
    ['as the last property', 'a.json', '[{"id":"birch-helpers-2021","unit":"persons","value":7}]'],
    ['as a property before its id', 'a.json', '[{"value":7,"id":"birch-helpers-2021"}]'],
    ['in a row of a table before the id', 'index.html', '<tr><td>Birch</td><td>7</td><td><a href="/figures/birch-helpers-2021/">Withheld</a></td></tr>'],
    ['in a chart', 'index.html', '<svg><g data-figure="birch-helpers-2021"><text x="1">Birch</text><text>7</text></g></svg>'],
  ])('%s', (_, file, content) => {
    expect(found(file, content)).toContain('birch');
  });

  test.each([
    ['another row', 'a.csv', 'birch-helpers-2021,,persons,withheld\nalder-helpers-2021,7,persons'],
    ['another object', 'a.json', '[{"id":"birch-helpers-2021","value":null},{"id":"alder-helpers-2021","value":7}]'],
    ['another cell’s figure', 'index.html', '<tr><td><a href="/figures/birch-helpers-2021/">–</a></td><td><a href="/figures/alder-helpers-2021/">7</a></td></tr>'],
    ['another cell’s figure before it', 'index.html', '<tr><td><a href="/figures/alder-helpers-2021/">7</a></td><td><a href="/figures/birch-helpers-2021/">–</a></td></tr>'],
    ['the row before', 'index.html', '<tr><td>7</td></tr><tr><td><a href="/figures/birch-helpers-2021/">–</a></td></tr>'],
    ['another object before', 'a.json', '[{"value":7},{"id":"birch-helpers-2021","value":null}]'],
    ['Chinese words with numerals', 'index.html', '<li><a href="/figures/birch-helpers-2021/">–</a> 七月七日，第七次，百分之七</li>'],
    ['a date in words', 'index.html', '<li><a href="/figures/birch-helpers-2021/">–</a> 7 January 2021, 2021年7月7日</li>'],
    ['a sentence about others', 'a.json', '{"id":"birch-helpers-2021","description":"Release of 7 January: 7 figures by place and measure","date-parts":[[2022,7,7]],"word_count":7}'],
    ['a date and a code', 'a.csv', 'birch-helpers-2021,7-990200,2021-01-7,,persons,7.5,v7'],
  ])('and not where it is %s', (_, file, content) => {
    expect(found(file, content)).toEqual([]);
  });
});

describe('No alarm', () => {
  test.each([
    ['a checksum', 'SHA256SUMS', `${'ab'.repeat(29)}a4711b  a.csv`],
    ['digits at the end of a checksum', 'SHA256SUMS', `${'ab'.repeat(30)}4711  a.csv`],
    ['a checksum of a policy', 'index.html', `<meta content="script-src 'sha256-${'Ab'.repeat(19)}/4711='">`],
    ['a name made of the content', '_astro/Map.BGB64711.js', 'x'],
    ['a UUID', 'feed.xml', '<id>urn:uuid:18f87b52-d342-4711-ab15-d0e7a4b9d0f7</id>'],
    ['the version of a picture', 'index.html', '<img src="/a.png?v=4711d2be">'],
    ['a rounded number in a script', 'app.js', 'const room=4710;'],
    ['a per cent in a style sheet', 'index.html', '<style>p{width:15.2%}</style>'],
    ['two coordinates', 'a.svg', '<svg><path d="M4 711L4,711"/><polygon points="4,711 5,712"/></svg>'],
    ['two numbers of a list', 'a.json', '{"arcs":[[4,711],[4,711]]}'],
    ['the midst of a word', 'index.html', 'x4711y'],
    ['a longer number', 'index.html', '<p>147110 and 14,711 and 4,711,000'],
  ])('at %s', (_, file, content) => {
    expect(found(file, content)).toEqual([]);
  });
});

test('A finding names the file, the place in it, the cell and the form, and neither the number nor the words around it', () => {
  const { leaks, common } = scanFiles({ 'zh/index.html': '<p>x\n<p title="Cedar: 4711 wrens">' });
  expect(leaks).toEqual([{ file: 'zh/index.html', at: 'line 2, column 18, title of <p>', canary: 'cedar', form: 'digits' }]);
  expect(common).toEqual(['birch']);
});

test('What cannot be read is said, with the reason', async () => {
  const { unread } = scanFiles({ 'a.png': await pngText('x'), 'b.png': await pngText('y'), 'a.woff2': 'wOF2' });
  expect([...unread].map(([what, files]) => [what.split(' ').at(-1), files])).toEqual([['PNG', 2], ['ours', 1]]);
});
