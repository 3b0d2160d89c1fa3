import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { locales } from '../../src/locale/locales.ts';
import { checkShape } from '../../src/records/check-shape.ts';
import { inContent, shownPath } from '../../src/records/folders.ts';
import { storySchema } from '../../src/stories/story-schema.ts';
import type { NewStory } from './ask-story.ts';

/** What stands where the text will be. A text without words stops the build, so it cannot be published unfinished. */
const begin = {
  en: '{/* Write the story here, in place of this line. Headings begin with ##. Statistics stand as <Figure id="…" unit/>. Nothing about any child. */}',
  zh: '{/* 在这里写正文，写好后删去这一行。小标题前加 ##。统计数字写作 <Figure id="…" unit/>。不写任何孩子。 */}',
};

/**
 * Writes content/stories/<slug>/{en,zh}.mdx and gives their paths. Both or neither: nothing is left when one cannot be written,
 * and nothing that is there is ever overwritten.
 */
export function writeStory({ slug, heads }: NewStory): readonly string[] {
  const folder = inContent('stories', slug);
  for (const locale of locales) checkShape(heads[locale], storySchema, shownPath(join(folder, `${locale}.mdx`)));
  mkdirSync(folder);
  try {
    return locales.map((locale) => {
      const path = join(folder, `${locale}.mdx`);
      writeFileSync(path, `---\n${stringify(heads[locale], { lineWidth: 0 })}---\n\n${begin[locale]}\n`, { flag: 'wx' });
      return shownPath(path);
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
