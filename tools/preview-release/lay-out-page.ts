import { formatPeriod } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { HandedIn, Preview } from './preview.ts';
import { sayVerdict } from './say-verdict.ts';
import { writeChanges } from './write-changes.ts';
import { writeChecklist } from './write-checklist.ts';
import { writeDerived } from './write-derived.ts';
import { writeHidden } from './write-hidden.ts';
import { fillBoth, forBoth, head, inBoth, tell } from './write-in-both.ts';
import { writeMaps } from './write-maps.ts';
import { writeOdd, writeRefused } from './write-odd.ts';
import { writePage, type Section } from './write-page.ts';
import { writeSteps } from './write-steps.ts';

/**
 * The page of a preview, as HTML.
 *
 * @param file what was handed in, as those who sign the page should know it: its name and, of a release, its checksum; a
 * refusal names the file itself
 */
export function layOutPage(preview: Preview, file: InBoth): string {
  const { says, next, ready } = sayVerdict(preview);
  const opening = `<h1 class="verdict ${ready ? 'yes' : 'no'}">${inBoth(says)}</h1>${tell('p', next, 'next')}${preview.safe ? tell('p', file, 'file small') : ''}`;
  const title = preview.safe ? releaseTitle(preview.handedIn) : { zh: '发布预览', en: 'Preview of a release' };
  return writePage({
    title: { zh: `${says.zh}${title.zh}`, en: `${says.en} ${title.en}` },
    kicker: title,
    opening,
    sections: preview.safe ? sectionsOf(preview) : refusedSections(preview),
    foot: { zh: '本页只供准备发布的人看，不随网站发布。', en: 'This page is for those who prepare the release; it is no part of the site.' },
  });
}

const releaseTitle = ({ release: { release }, fromTable }: HandedIn): InBoth =>
  fromTable && !fromTable.dated
    ? { zh: '发布预览（发布日期未定）', en: 'Preview of a release, its day not given yet' }
    : fillBoth({ zh: '发布预览：{date}', en: 'Preview of the release of {date}' }, { date: forBoth((locale) => formatPeriod(release, locale)) });

const oddTitle: InBoth = { zh: '请看一眼的地方', en: 'What looks odd' };

/** What decides comes first: what may be a slip, what is hidden, then what changes. */
function sectionsOf({ handedIn, admitted }: Extract<Preview, { safe: true }>): Section[] {
  return [
    { id: 'odd', title: oddTitle, html: writeOdd(handedIn.odd) },
    { id: 'hidden', title: { zh: '隐去什么', en: 'What will be hidden' }, html: writeHidden(admitted, handedIn) },
    { id: 'changes', title: { zh: '有什么改动', en: 'What will change' }, html: writeChanges(admitted) + head(3, { zh: '地图', en: 'The map' }) + writeMaps(admitted) + writeDerived(admitted) },
    // What is published needs neither signatures nor steps.
    ...(admitted.published
      ? []
      : [
          { id: 'before', title: { zh: '发布之前', en: 'Before you publish' }, html: writeChecklist(admitted, handedIn) },
          { id: 'publish', title: { zh: '怎样发布', en: 'How to publish' }, html: writeSteps(handedIn) },
        ]),
  ];
}

/** What would change cannot be told of a release the site would not take. */
function refusedSections({ odd, refused }: Extract<Preview, { safe: false }>): Section[] {
  return [
    { id: 'refused', title: { zh: '文件里的问题', en: 'What is wrong in the file' }, html: writeRefused(refused) },
    ...(odd.length > 0 ? [{ id: 'odd', title: { zh: '另外请看一眼', en: 'Also to look at' }, html: writeOdd(odd) }] : []),
    {
      id: 'then',
      title: { zh: '还看不到的', en: 'What cannot be shown yet' },
      html: tell('p', { zh: '有什么改动、隐去什么，要等文件改好以后才看得到。', en: 'What will change and what will be hidden can be shown once the file is mended.' }),
    },
  ];
}
