import { openBook, openBooks, siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { unevenWords } from '../locale/words.ts';
import { checkCounties } from '../records/check-counties.ts';
import { inContent, inData, shownPath } from '../records/folders.ts';
import { Problem } from '../records/problem.ts';
import { readCountyOutlines } from '../records/read-county-outlines.ts';
import { readMapSheet } from '../records/read-outlines.ts';
import { today } from '../records/today.ts';
import { checkAsides } from './check-asides.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkDataTags } from './check-data-tags.ts';
import { checkFigureIds } from './check-figure-ids.ts';
import { checkHasWords } from './check-has-words.ts';
import { findOutOfStep } from './check-in-step.ts';
import { checkLanguage } from './check-language.ts';
import { checkPairs } from './check-pairs.ts';
import { checkPictures, refuseStoryTags } from './check-pictures.ts';
import { checkProseLinks } from './check-prose-links.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkSections } from './check-sections.ts';
import { checkSigns } from './check-signs.ts';
import { checkSpeech } from './check-speech.ts';
import { checkStoryNames } from './check-story-names.ts';
import { checkTags } from './check-tags.ts';
import { checkTelling } from './check-telling.ts';
import { checkTypedNumbers } from './check-typed-numbers.ts';
import { checkVolunteers } from './check-volunteers.ts';
import { checkFiles } from './files/check-files.ts';
import { fileRoutes, hiddenRoutes, siteRoutes } from './site-routes.ts';
import { pairsOf } from './in-step.ts';
import { readNames } from './names.ts';
import { readPages, readStories } from './story-shelf.ts';
import { readThemes } from './themes.ts';

/** Pages whose words a site cannot do without. */
const neededPages = ['about', 'accessibility', 'corrections', 'home', 'media-kit', 'method', 'privacy', 'safeguarding'];

/**
 * Reads and checks everything in data/ and content/ without building anything. A build starts with this, so
 * bad input is told in one message before a page is written. Throws a Problem. Last of all, both languages of every text
 * must have been confirmed; to look at a text before that (`toLook`), the Problem is given back to be told, not thrown.
 */
export async function checkAll({ toLook = false } = {}): Promise<Problem | undefined> {
  today();
  checkFiles();
  checkInterfaceWords();
  siteSettings();
  openBooks();
  const book = openBook();
  checkOutlines(book);
  const counties = readCountyOutlines();
  if (counties) checkCounties(book.code.places.values(), counties);
  const stories = readStories();
  const pages = readPages();
  checkTelling([...stories, ...pages], book);
  for (const story of stories) checkStoryNames(story, book, readThemes());
  const routes = new Set([...siteRoutes(), ...hiddenRoutes(), ...fileRoutes()]);
  for (const text of [...stories, ...pages]) {
    checkHasWords(text);
    checkSigns(text);
    checkTags(text);
    checkBlocks(text);
    checkAsides(text);
    checkFigureIds(text, book);
    checkDataTags(text, book);
    checkQuotes(text, book);
    checkProseLinks(text, routes);
    checkTypedNumbers(text);
    checkLanguage(text);
    checkSpeech(text);
  }
  await checkPictures(stories, (slug) => inContent('stories', slug));
  refuseStoryTags(pages);
  checkVolunteers(stories, readNames());
  checkPairs(stories, book, readNames());
  checkPairs(pages, book, readNames());
  checkSections(stories);
  checkSections(pages);
  const absent = neededPages.find((slug) => !pages.some((page) => page.slug === slug));
  if (absent) {
    throw new Problem({
      file: `content/pages/${absent}`,
      found: { en: 'no such page', zh: '没有这一页' },
      expected: { en: `the pages ${neededPages.join(', ')}, each in both languages`, zh: `${neededPages.join('、')} 各页，两种语言齐备` },
      todo: { en: 'write it', zh: '写好这一页' },
    });
  }
  const unconfirmed = findOutOfStep(pairsOf({ stories, pages }));
  if (unconfirmed && !toLook) throw unconfirmed;
  return unconfirmed;
}

function checkInterfaceWords(): void {
  const uneven = unevenWords()[0];
  if (!uneven) return;
  throw new Problem({
    file: 'src/locale/words',
    at: uneven,
    found: { en: 'words that one language lacks, or with other placeholders', zh: '某一语言缺少这条文字，或占位符不一致' },
    expected: { en: 'the same keys and placeholders in en.json and zh.json', zh: 'en.json 与 zh.json 的条目和占位符一致' },
    todo: { en: 'add or correct the words', zh: '补上或更正' },
  });
}

function checkOutlines({ prefectures }: FigureBook): void {
  const drawn = new Set(readMapSheet().outlines.features.map(({ id }) => id));
  const place = prefectures.find(({ code }) => !drawn.has(code));
  if (!place) return;
  throw new Problem({
    file: shownPath(inData('outlines')),
    at: place.code,
    found: { en: `no outline of ${place.name.en}`, zh: `没有${place.name.zh}的边界` },
    expected: { en: 'an outline for every prefecture of data/places.json', zh: 'data/places.json 中每个市州都有边界' },
    todo: { en: 'write the outlines anew with npm run outlines, or correct the code of the place', zh: '用 npm run outlines 重新生成边界，或更正地区代码' },
  });
}
