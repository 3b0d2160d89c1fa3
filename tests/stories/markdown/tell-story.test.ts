import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellStory } from '../../../src/stories/markdown/tell-story.ts';
import { storiesIn } from '../../../src/stories/story-shelf.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());
afterEach(() => void delete process.env['SITE_ADDRESS']);

const told = (slug: string, locale: 'en' | 'zh' = 'en') => storiesIn(locale).filter((story) => story.slug === slug).map(tellStory).join();

test('A story is a file that stands by itself: text, figures with status and source, sources, terms.', () => {
  expect(told('helper')).toBe(
    [
      '# A helper in Alder',
      'A made-up story that exists for the tests alone.',
      '- Volunteer: Nobody\n- Where: Alder\n- Theme: Helping\n- Written 1 January 2022 from published reports',
      'Alder counted 350 helpers. The method says how. Nobody helped.',
      '## The figures in this text',
      '- Helpers, Alder: **350 helpers**. Reported, as of 1 January 2021. [Nobody, 1 January 2021](https://example.org/report) `alder-helpers-2021-01-01`',
      '## Sources',
      '1. [“A made-up report”](https://example.org/report), Nobody, 1 January 2021; read 1 January 2022.',
      '---',
      'From Helpers of Sample, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Name this site and the source of each figure, and keep the word “estimated” with every estimate.',
      'A story may be taken down at any time. Before you publish it, please see whether it still stands on the site.',
    ].join('\n\n') + '\n',
  );
});

test('It says where to see whether it still stands, in its own language.', () => {
  process.env['SITE_ADDRESS'] = 'https://site.example';
  expect(told('helper')).toContain('at <https://site.example/stories/helper/>.');
  expect(told('helper', 'zh')).toContain('<https://site.example/zh/stories/helper/>');
});

test('A story told by consent says so, and never by which entry of whose register.', () => {
  expect(told('quiet')).toContain('- Written 1 February 2021 with her consent');
  expect(told('quiet')).not.toMatch(/published reports|T-2021|## /);
});
