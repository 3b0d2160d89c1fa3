import { siteSettings } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { creditOutlines } from '../wording/credit-outlines.ts';
import { layOutText } from './lay-out-text.ts';

/** On what terms the media kit may be used, and what in it is not the site’s to license. */
export function writeLicence(locale: Locale): string {
  const { data, mediaKit } = wordsOf(locale);
  const { name, licence } = siteSettings();
  const attribution = creditOutlines(locale);
  return layOutText(`${name[locale]}${locale === 'zh' ? '：' : ': '}${mediaKit.licence.title}`, [
    {
      heading: licence.name,
      blocks: [fill(data.licenceText, { licence: licence.name }), fill(mediaKit.licence.text, { url: licence.url }), mediaKit.licence.notOurs, ...(attribution ? [fill(mediaKit.licence.map, { attribution })] : [])],
    },
  ]);
}
