import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeJson } from '../../src/downloads/write-json.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

test('A file explains the words of its measures, as far as its own sources go', () => {
  const { path, editJson } = copyProvince();
  const used = openBook().table.figures[0]!.sources[0]!.id;
  editJson('data/sources.json', ({ sources = [] }) => void sources.push({ ...sources[0]!, id: 'later' }));
  const term = { term: { en: 'Helper', zh: '帮手' }, definition: { en: 'Who helps.', zh: '帮忙的人。' }, measures: ['helpers'] };
  const terms = [{ ...term, id: 'helper', sources: [used] }, { ...term, id: 'of-a-later-report', sources: [used, 'later'] }];
  writeFileSync(join(path, 'data/terms.json'), JSON.stringify({ terms }));
  readAgain();
  const file = JSON.parse(writeJson(openBook())) as { terms: { id: string; definition: object }[] };
  expect(file.terms).toEqual([terms[0]]);
});
