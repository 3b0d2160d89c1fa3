import { openBook, siteSettings } from '../../figures/figure-book.ts';
import { formatPeriod } from '../../locale/format.ts';
import { wholeAddress } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { figuresShown } from '../figures-shown.ts';
import { sourcesOf } from '../sources-of.ts';
import type { Story } from '../story-shelf.ts';
import { readThemes } from '../themes.ts';
import { linkTo, plainWords } from './mark-text.ts';
import { tellBody } from './tell-body.ts';
import { figureLine } from './tell-figure.ts';
import { sourceLine } from './tell-sources.ts';

/**
 * A story as a Markdown file that stands by itself: headline, what it rests on, the text with its figures written out,
 * the same figures with status and source, the sources in full, and on what terms it may be used.
 */
export function tellStory(story: Story): string {
  const { head, body, locale } = story;
  const book = openBook();
  const words = wordsOf(locale);
  const figures = figuresShown(body, book);
  const sources = sourcesOf(head.sources, body, book).flatMap((id) => book.code.sources.get(id) ?? []);
  const section = (title: string, text: string) => (text ? [`## ${title}`, text] : []);
  return [
    `# ${plainWords(head.title)}`,
    plainWords(head.dek),
    tellHead(story),
    tellBody(body, { book, locale, pictures: head.pictures ?? [] }),
    ...section(words.mediaKit.figuresShown, figures.map((figure) => `- ${figureLine(figure, locale)} \`${figure.id}\``).join('\n')),
    ...section(words.story.sources, sources.map((source, at) => `${at + 1}. ${sourceLine(source, locale)}`).join('\n')),
    '---',
    ...tellTerms(story),
  ].join('\n\n') + '\n';
}

/** Where it is set, whom and what it is about, and on what it rests, a line each. */
function tellHead({ head, locale }: Story): string {
  const words = wordsOf(locale);
  const colon = locale === 'zh' ? '：' : ': ';
  const place = openBook().code.places.get(head.place ?? '');
  const themes = head.themes.flatMap((id) => readThemes().get(id)?.label[locale] ?? []);
  const written = head.basis === 'consent' ? words.reading.fromConsent : words.reading.fromReport;
  const facts: [string, string | undefined][] = [
    [words.mediaKit.volunteer, head.kind === 'volunteer' ? head.volunteer : undefined],
    [words.story.place, place?.full_name[locale]],
    [words.list.theme, themes.join(locale === 'zh' ? '、' : ', ')],
  ];
  return [...facts.flatMap(([name, value]) => (value ? `- ${name}${colon}${plainWords(value)}` : [])), `- ${fill(written, { date: formatPeriod(head.written, locale) })}`].join('\n');
}

/** Whose text it is, on what terms, and where to see whether it still stands. */
function tellTerms({ slug, locale }: Story): string[] {
  const { mediaKit } = wordsOf(locale);
  const { name, licence } = siteSettings();
  const address = wholeAddress(locale, `/stories/${slug}/`);
  return [
    fill(mediaKit.storyTerms, { site: plainWords(name[locale]), licence: linkTo(plainWords(licence.name), licence.url) }),
    address ? fill(mediaKit.stillThereAt, { address: `<${address}>` }) : mediaKit.stillThere,
  ];
}
