import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSafeguards } from '../../../src/stories/check-safeguards.ts';
import { readFrontMatter } from '../../../src/stories/read-front-matter.ts';
import { textOf } from '../text-of.ts';
import { passingBesideChild } from './passing-beside-child.ts';
import { passingSentences } from './passing-sentences.ts';
import { refusedOfChildren } from './refused-children.ts';
import { refusedOfPlaces } from './refused-places.ts';

const known = ['Alder Town', '甲县', 'Jinta County', 'Zhang County', '漳县', 'Li Dan', '李丹', '石家庄', 'Lanzhou', '兰州', '定西', 'Mama Weiwei', '维维妈妈', '土豆妈妈', 'Li Weirong', 'Xinhua'];
const check = (body: string) => () => checkSafeguards(textOf(body), known);

const kinds: Readonly<Record<string, RegExp>> = {
  'name a child': /name a child/,
  'tell a child’s age': /a child’s age/,
  'tell a year at school': /a child’s year at school/,
  'name a school': /name of a school/,
  'name a village': /name of a village/,
  'give an identity number': /an identity number/,
  'give a telephone number': /a telephone number/,
  'give a date of birth': /a date of birth/,
  'give an e-mail address': /an e-mail address/,
  'give a postal address': /a postal address/,
  'tell where a child lives': /place where a child lives/,
  'tell a child’s family or health': /a child’s family or health/,
};

describe.each(Object.entries({ ...refusedOfChildren, ...refusedOfPlaces }))('Words that %s are refused', (kind, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(check(sentence)).toThrow(kinds[kind]);
  });
});

test.each([...passingSentences, ...passingBesideChild])('“%s” passes', (sentence) => {
  expect(check(sentence)).not.toThrow();
});

test('The message names the place and repeats nothing of what was found', () => {
  const body = 'Line one.\n\nShe met Meimei, a nine-year-old,\nand was glad.';
  expect(check(body)).toThrow(/line 3, column 19\n {2}found: +what reads as a child’s age/);
  expect(check(body)).not.toThrow(/Meimei|nine-year/);
  expect(check('她的电话是\n１３８００１３８０００。')).toThrow(/line 1, column 3\n/);
  expect(check('她的电话是\n１３８００１３８０００。')).not.toThrow(/138|１３８/);
  expect(check('她见到一个<span lang="zh-Hans">９\n岁</span>的孩子。')).toThrow(/line 1, column 27\n/);
});

test('Front matter is read too, with its comments and alternative texts', () => {
  const inHead = (headText: string) => () => checkSafeguards({ ...textOf('Words.'), headText }, known);
  expect(inHead('title: A nine-year-old\n')).toThrow(/line 2, column 10\n/);
  expect(inHead('title: A\ndek: B # her number is 13800138000\n')).toThrow(/line 3, column 24\n[\s\S]*telephone/);
  expect(inHead('pictures:\n  - file: a.png\n    alt: 九岁孩子画的门\n')).toThrow(/line 4, column 10\n/);
  expect(inHead('volunteer: Li Dan\nconsent:\n  given: 2021-01-01\n  reference: C-2026-014\norder: 9\n')).not.toThrow();
});

test('What the volunteer of the story is called may stand', () => {
  const told = { ...textOf('The child Xiao Hong met, and 孩子小红妈妈说话。'), head: { title: 'T', dek: 'D', volunteer: 'Xiao Hong' } };
  expect(() => checkSafeguards(told, ['小红妈妈'])).not.toThrow();
});

test('Everything that is published passes', () => {
  const files = ['content', 'tests/fixtures/four/content'].flatMap((folder) => globSync(`${folder}/**/*.mdx`));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFrontMatter(readFileSync(file, 'utf8'), file);
    expect(() => checkSafeguards({ ...textOf(''), ...text, file }, known), file).not.toThrow();
  }
});

test('A known name with a letter or two amiss is asked about, and is still no name of a child', () => {
  const misspelt = /did you mean “Li Weirong”\?[\s\S]*是不是“Li Weirong”/;
  expect(check('Her name is Li Weirnog.')).toThrow(misspelt);
  expect(check('The child Li Wierong visits said little.')).toThrow(misspelt);
  expect(check('Her name is Li Weirnog.')).not.toThrow(/name a child|Weirnog/);
  expect(check('Her name is Li Mei.')).toThrow(/name a child/);
  // Of so short a name, a letter or two are nearly all.
  expect(check('Her name is Li Wan.')).toThrow(/name a child/);
});
