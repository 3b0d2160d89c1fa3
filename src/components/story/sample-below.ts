import { escapeText } from '../../locale/escape-text.ts';
import { knownTags } from '../../stories/known-tags.ts';
import { outlineOf } from '../../stories/outline.ts';
import type { Text } from '../../stories/read-texts.ts';

/**
 * What the style page says below the heading of a tag: what the tag is for, and the very lines that make what follows.
 * They are taken from the page's own source, so they cannot say anything else than what is shown.
 */
export function sampleBelow({ body, locale }: Text<unknown>): (at: number) => string {
  const sections = outlineOf(body);
  return (at) => {
    const heading = sections[at]?.heading;
    const known = heading && Object.hasOwn(knownTags, heading.words) ? knownTags[heading.words] : undefined;
    if (!heading || !known) return '';
    const [, ...lines] = body.slice(heading.index, sections[at + 1]?.heading?.index).split('\n');
    return `<p>${escapeText(known.use[locale])}</p><pre class="sample"><code>${escapeText(known.storiesOnly ? known.example : lines.join('\n').trim())}</code></pre>`;
  };
}
