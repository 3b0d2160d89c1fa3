import { formatList } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { Preview } from './preview.ts';
import { loneFigures } from './write-hidden.ts';
import { fillBoth, forBoth } from './write-in-both.ts';

/** The first thing a reader wants to know, and what to do next; `ready` where it may be published as it is. */
export type Verdict = { says: InBoth; next: InBoth; ready: boolean };

export function sayVerdict(preview: Preview): Verdict {
  const not = { says: { zh: '不能发布。', en: 'Not safe to publish.' }, ready: false };
  if (!preview.safe) {
    return {
      ...not,
      next: {
        zh: '下一步：照“文件里的问题”一节改好，再运行一次本命令。在那之前，文件和本页都不要交给别人。',
        en: 'Next: mend what “What is wrong in the file” names, then run the command again. Until then give neither the file nor this page to anybody.',
      },
    };
  }
  const { lacking } = preview.handedIn;
  if (lacking.length > 0) {
    const list = forBoth((locale) => formatList(lacking.map((words) => words[locale]), locale));
    return {
      says: { zh: '还不能发布。', en: 'Not ready to publish.' },
      next: fillBoth({ zh: '数字没有泄露的危险，但还缺{list}。下一步：补上以后，再运行一次本命令。', en: 'The figures are safe, but this is missing: {list}. Next: add it, then run the command again.' }, { list }),
      ready: false,
    };
  }
  const yes = { says: { zh: '可以发布。', en: 'Safe to publish.' }, ready: true };
  if (preview.admitted.published) return { ...yes, next: { zh: '这次发布已经登记，无需再做什么。本页列出它带来的改动。', en: 'This release is already recorded as published; there is nothing to do. This page lists what it changed.' } };
  const odd = preview.handedIn.odd.length;
  const lone = loneFigures(preview.admitted).length;
  if (lone > 0) {
    const { threshold } = preview.admitted.after.code.rule;
    return {
      ...yes,
      next: fillBoth(
        {
          zh: '但有{n}格单独隐去、没有合计：算不出它，知道规则的人却会猜到它不到{threshold}。下一步：最好在原表里补上合计，再用 npm run protect 重做一次；不能补的，请与审读的人商定，再把本页从头看到尾，逐项打勾、签字。',
          en: 'But cells hidden alone, without a total: {n}. They cannot be worked out, yet whoever knows the rule will guess that they are below {threshold}. Next: best add the total to the table and run npm run protect again; where you cannot, agree with your reader, then read this page to its end, tick and sign what it asks.',
        },
        { n: String(lone), threshold: String(threshold) },
      ),
    };
  }
  if (odd > 0) {
    return { ...yes, next: fillBoth({ zh: '推不出隐去的数字。下一步：先看“请看一眼的地方”里的{n}处，再把本页从头看到尾，逐项打勾、签字，照最后一节发布。', en: 'No hidden number can be worked out. Next: look at what seems odd ({n}), read this page to its end, tick and sign what it asks, then publish as its last section says.' }, { n: String(odd) }) };
  }
  return { ...yes, next: { zh: '下一步：把本页从头看到尾，逐项打勾、签字，再照最后一节发布。', en: 'Next: read this page to its end, tick and sign what it asks, then publish as its last section says.' } };
}
