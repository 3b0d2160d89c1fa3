import { beforeEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { sayRule } from '../../src/wording/say-rule.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => {
  copyProvince();
});

test('The rule is told as the data has it: threshold, zero, who decided and when', () => {
  const { says, decided } = sayRule(openBook(), 'en');
  expect(says).toMatch(/^Counts from 1 to 9 of helpers and pupils paired are never published\. .* except residents\. A zero/);
  expect(decided).toBe('Decided by: The tests, 1 January 2021. It follows:');
});

test('The Chinese says the same', () => {
  const { says, decided } = sayRule(openBook(), 'zh');
  expect(says).toMatch(/^帮手和结对学生的人数，凡在1至9之间的，一律不公开；.*居民除外。/);
  expect(decided).toBe('制定者：测试，2021年1月1日。依据：');
});

test('Another threshold makes another sentence', () => {
  copyProvince().editText('data/disclosure.json', (text) => text.replace('"threshold": 10', '"threshold": 20'));
  expect(sayRule(openBook(), 'en').says).toContain('from 1 to 19');
});
