import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCodeBook } from '../../src/records/code-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyProvince, messageOf } from '../fixtures/province-folder.ts';

const helper = { id: 'helper', term: { en: 'Helper', zh: '帮手' }, definition: { en: 'Who helps.', zh: '帮忙的人。' }, measures: ['helpers'], sources: ['report'] };

/** The four-prefecture province with these terms. */
function writeTerms(...terms: object[]): void {
  const { path } = copyProvince();
  writeFileSync(join(path, 'data/terms.json'), JSON.stringify({ terms }));
  readAgain();
}

test('A province need not explain its words', () => {
  copyProvince();
  expect([...readCodeBook().terms]).toEqual([]);
});

test('A term is read by its id', () => {
  writeTerms({ ...helper, sources: [firstSource()] });
  expect(readCodeBook().terms.get('helper')?.term).toEqual({ en: 'Helper', zh: '帮手' });
});

test.each([
  ['a measure there is not', { measures: ['hopes'] }, 'hopes, which measures.json does not have', 'measures.json 中没有 hopes'],
  ['a source there is not', { sources: ['hearsay'] }, 'hearsay, which sources.json does not have', 'sources.json 中没有 hearsay'],
  ['no source at all', { sources: [] }, 'at least one source', '至少一个来源'],
])('%s is refused in both languages', async (_, change, english, chinese) => {
  const source = firstSource();
  writeTerms({ ...helper, sources: [source], ...change });
  const message = await messageOf(readCodeBook);
  expect(message).toContain(english);
  expect(message).toContain(chinese);
});

test('Two terms of one id are refused', async () => {
  const sources = [firstSource()];
  writeTerms({ ...helper, sources }, { ...helper, sources });
  expect(await messageOf(readCodeBook)).toContain('helper is there twice');
});

function firstSource(): string {
  copyProvince();
  return [...readCodeBook().sources.keys()][0] ?? '';
}
