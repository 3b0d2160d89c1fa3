import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/stories/read-front-matter.ts';
import { knownTags } from '../../src/stories/known-tags.ts';
import { outlineOf } from '../../src/stories/outline.ts';
import { tagsNamed } from '../../src/stories/scan-body.ts';
import { readUtf8 } from '../../src/records/read-utf8.ts';

describe.each(['en', 'zh'])('The style page in %s', (locale) => {
  const file = `content/pages/style/${locale}.mdx`;
  const { body } = readFrontMatter(readUtf8(file), file);
  const sections = outlineOf(body).flatMap(({ heading }) => heading ?? []);
  const sourceOf = (at: number) => body.slice(sections[at]?.index, sections[at + 1]?.index);

  test('has a section for every tag, and for none that is not known', () => {
    expect(sections.map(({ words }) => words).sort()).toEqual(Object.keys(knownTags).sort());
  });

  test('shows every tag at work in its section, and the line to type of one that may stand in stories only', () => {
    const works = (name: string, source: string) => (knownTags[name]?.storiesOnly ? source.includes(`\`${knownTags[name].example}\``) : tagsNamed(source, name).length > 0);
    const idle = sections.filter(({ words }, at) => !works(words, sourceOf(at)));
    expect(idle.map(({ words }) => words)).toEqual([]);
  });

  test('uses every attribute of every tag', () => {
    const unshown = sections.flatMap(({ words }, at) => {
      if (knownTags[words]?.storiesOnly) return [];
      const written = tagsNamed(sourceOf(at), words).map(({ attributes }) => attributes).join(' ');
      return Object.keys(knownTags[words]?.attributes ?? {}).filter((name) => !new RegExp(`(?:^|\\s)${name}(?=[\\s=]|$)`).test(written)).map((name) => `${words} ${name}`);
    });
    expect(unshown).toEqual([]);
  });
});
