/** What says nothing to a search: drawings, programs, controls, notes that open over the text. */
const silent = /^(?:script|style|svg|template|button|select|dialog)$/;
const covered = /\s(?:data-note|hidden|popover)(?=[\s=>]|$)/;
/** Tags that do not part words. */
const within = /^(?:a|abbr|b|cite|code|data|em|i|mark|q|small|span|strong|sub|sup|time|wbr|bdi)$/;
const empty = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
const piece = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;

/** The words of the first `<div class="prose">` of a page that Astro wrote. Throws where there is none: it was looked for in vain. */
export function readProse(html: string, name: string): string {
  const start = html.search(/<div class="prose[\s"]/);
  if (start < 0) throw new Error(`${name} has no prose.`);
  return readElement(html, start);
}

/** The words of the element that begins at `start`, blocks parted by a space. */
function readElement(html: string, start: number): string {
  const open: { name: string; heard: boolean }[] = [];
  let words = '';
  piece.lastIndex = start;
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [whole, slash, tag, attributes = ''] = match;
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (!whole.startsWith('<') && open.every(({ heard }) => heard)) words += whole;
      continue;
    }
    if (!within.test(name)) words += ' ';
    if (slash) open.length = Math.max(0, open.findLastIndex((each) => each.name === name));
    else if (!empty.test(name) && !attributes.endsWith('/')) open.push({ name, heard: !silent.test(name) && !covered.test(attributes) });
    if (open.length === 0) break;
  }
  return decodeText(words).replace(/\s+/g, ' ').trim();
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (named[String(name).toLowerCase()] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
