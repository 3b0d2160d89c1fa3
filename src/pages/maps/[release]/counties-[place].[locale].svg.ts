import type { APIRoute } from 'astro';
import { countySubject } from '../../../components/map/county-subject.ts';
import { openBooks } from '../../../figures/figure-book.ts';
import { locales } from '../../../locale/locales.ts';
import { drawCountyFragment } from '../../../maps/draw-county-fragment.ts';
import { countyOutlinesShown } from '../../../figures/outlines-shown.ts';
import { readMapSheet } from '../../../records/read-outlines.ts';
import { sayCountyTitle } from '../../../wording/say-county-title.ts';

/** For each release, language and prefecture with counties: its layer of the big map; none where the counties are not known. */
export const getStaticPaths = () => {
  const counties = countyOutlinesShown();
  if (!counties) return [];
  const { outlines, plan } = readMapSheet();
  return openBooks().flatMap((book) =>
    book.prefectures.flatMap((place) =>
      locales.flatMap((locale) => {
        const subject = countySubject(book, counties, place, locale);
        if (!subject) return [];
        const text = drawCountyFragment(subject, { outlines, plan, title: sayCountyTitle(book, locale, place) });
        return [{ params: { release: book.release.release, place: place.slug, locale }, props: { text } }];
      }),
    ),
  );
};

/** The file as it was drawn at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
