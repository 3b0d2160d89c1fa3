import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const { folder } = inject('otherProvince');
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
/** What stands below a story's headline. */
const factsOf = (path: string) => /<ul class="facts[\s\S]*?<\/ul>/.exec(read(path))?.[0].replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe('Below its headline a story says', () => {
  test('that it rests on reports, who read it and how long it takes', () => {
    expect(factsOf('stories/helper')).toBe('Written 1 January 2022 from published reports Read before publication by an editor about 1 min to read');
    expect(factsOf('zh/stories/helper')).toBe('2022年1月1日据公开报道写成 发布前由编辑审读 读完约1分钟');
  });

  test('that it rests on consent, and never that it rests on reports which there are not', () => {
    expect(factsOf('stories/quiet')).toBe('Written 1 February 2021 with her consent Read before publication by an editor and the safeguarding lead about 1 min to read');
    expect(factsOf('zh/stories/quiet')).toBe('2021年2月1日经本人同意写成 发布前由编辑和儿童保护负责人审读 读完约1分钟');
    expect(read('stories/quiet')).not.toContain('class="sources');
  });
});

test('On a page that lists no sources the mark of a number leads to the list on the data page', () => {
  for (const [path, data] of [['.', '/data/'], ['zh', '/zh/data/']] as const) {
    expect(read(path)).toMatch(new RegExp(`class="figure-mark elsewhere"[^>]*><a href="${data}#source-fixture"`));
    expect(read(join(path, 'data'))).toContain('id="source-fixture"');
  }
});
