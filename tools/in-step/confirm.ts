import { openBook } from '../../src/figures/figure-book.ts';
import { locales } from '../../src/locale/locales.ts';
import { inContent, shownPath } from '../../src/records/folders.ts';
import { Problem } from '../../src/records/problem.ts';
import { checkHasWords } from '../../src/stories/check-has-words.ts';
import { confirming } from '../../src/stories/check-in-step.ts';
import { checkPairs } from '../../src/stories/check-pairs.ts';
import { hashText, inStepFile, pairsOf, readConfirmed, stepOf, type Pair } from '../../src/stories/in-step.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { readNames } from '../../src/stories/names.ts';
import { readPages, readStories } from '../../src/stories/story-shelf.ts';
import { writeConfirmed } from './write-confirmed.ts';

const allPairs = (): readonly Pair[] => pairsOf({ stories: readStories(), pages: readPages() });

/** A line for each pair that is out of step, with the command that confirms it. */
export function listOutOfStep(): string[] {
  const confirmed = readConfirmed();
  const lines = allPairs().flatMap((pair) => {
    const step = stepOf(pair, confirmed);
    if (step === 'in-step') return [];
    const [zh, en] =
      typeof step === 'object'
        ? [`${step.behind}.mdx 没有跟上`, `${step.behind}.mdx is behind`]
        : step === 'new'
          ? ['还没有确认过', 'never confirmed']
          : ['两种语言都改过', 'both languages changed'];
    return [`${pair.name}：${zh}。${en}.  ${confirming(pair.name)}`];
  });
  return lines.length > 0 ? lines : ['两种语言全部一致。All texts are in step.'];
}

/**
 * Notes that both languages of the named texts have been read together as they stand, and forgets texts that are gone.
 * What the checks can see is checked first. Throws a Problem for an unknown name, and for a pair that disagrees.
 */
export function confirm(names: readonly string[], all: boolean): string[] {
  const pairs = allPairs();
  const chosen = all ? pairs : names.map((name) => pairNamed(name, pairs));
  const texts = chosen.flatMap((pair) => locales.map((locale) => pair.texts[locale]));
  texts.forEach(checkHasWords);
  checkPairs(texts, openBook(), readNames());
  const confirmed = readConfirmed();
  const next = new Map(pairs.flatMap(({ name }) => (confirmed[name] ? [[name, confirmed[name]] as const] : [])));
  for (const { name, texts: both } of chosen) next.set(name, { en: hashText(both.en), zh: hashText(both.zh) });
  writeConfirmed(Object.fromEntries(next));
  return [...chosen.map(({ name }) => `${name}：两种语言已确认一致。Confirmed.`), shownPath(inContent(inStepFile))];
}

/** `helper` is a story, or a page where no story has the name; `pages/about` says which. */
function pairNamed(written: string, pairs: readonly Pair[]): Pair {
  const name = written.replace(/^content\//, '').replace(/\/(?:(?:en|zh)\.mdx)?$/, '');
  const found = [name, `stories/${name}`, `pages/${name}`].flatMap((each) => pairs.find((pair) => pair.name === each) ?? [])[0];
  if (found) return found;
  const near = nearestName(name.replace(/^stories\//, ''), pairs.map((pair) => pair.name.replace(/^stories\//, '')));
  throw new Problem({
    file: shownPath(inContent()),
    at: written,
    found: { en: `no text named ${written}`, zh: `没有名为 ${written} 的文章` },
    expected: { en: 'the folder of a story, or of a page as pages/<name>: npm run in-step -- <name>', zh: '故事的文件夹名，或页面 pages/名称：npm run in-step -- 名称' },
    todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'npm run in-step lists them', zh: '运行 npm run in-step 查看名称' },
  });
}
