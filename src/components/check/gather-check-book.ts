import type { CheckBook, Known } from '../../browser/check-number/check-book.ts';
import { plainSigns } from '../../browser/check-number/plain-signs.ts';
import { openBook } from '../../figures/figure-book.ts';
import { figureLives } from '../../figures/figure-life.ts';
import { stillCurrent, type FigureStanding } from '../../figures/still-current.ts';
import { routeOfFigure } from '../../locale/figure-route.ts';
import type { Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import { wordsOf } from '../../locale/words.ts';
import type { Measure } from '../../records/measure-schema.ts';
import type { Place } from '../../records/place-schema.ts';
import { sayHeads } from '../../wording/say-number.ts';
import { sayPeriod, sayQualifier, sayStatus } from '../../wording/say-status.ts';
import { nameEnds, type WithWhole } from './name-ends.ts';
import { joinAnew, listLevels, namesOfParts, swapNouns } from './name-variants.ts';
import { otherNouns } from './other-nouns.ts';
import { plainNouns, plainPlaces } from './plain-nouns.ts';
import { readingPatterns } from './reading-patterns.ts';

/** Everything that the check of numbers knows, in words of one language. */
export function gatherCheckBook(locale: Locale): CheckBook {
  const { code } = openBook();
  const known = stillCurrent(figureLives().values()).map((standing) => knowFigure(standing, locale));
  const places = new Set(known.map(({ place }) => place));
  const measures = [...code.measures.values()].filter(({ id }) => known.some(({ measure }) => measure === id));
  return {
    figures: known,
    places: Object.fromEntries([...code.places.values()].filter(({ code }) => places.has(code)).map((place) => [place.code, namePlace(place, locale)])),
    measures: nameEnds(measures.map((measure) => [measure.id, nameMeasure(measure, locale)])),
    others: namesOf([...otherNouns, ...measures.flatMap(namesIn).flatMap(namesOfParts).flatMap(swapNouns)]),
    patterns: readingPatterns,
    address: pathTo(locale, routeOfFigure('{id}')),
    chinese: locale === 'zh',
    words: wordsOf(locale).checkNumber.told,
  };
}

/** How a figure stands and of what date, in a few words. */
export const sayStanding = ({ figure }: FigureStanding, locale: Locale): string =>
  [sayStatus(figure.status, locale), sayQualifier(figure, locale), sayPeriod(figure, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', ');

function knowFigure(standing: FigureStanding, locale: Locale): Known {
  const { figure, former, newer } = standing;
  return {
    id: figure.id,
    place: figure.place.code,
    measure: figure.measure.id,
    value: figure.value,
    said: sayHeads(figure, locale),
    standing: sayStanding(standing, locale),
    year: figure.period?.slice(0, 4) ?? '',
    ...(figure.status === 'estimated' ? { estimated: true } : {}),
    ...(figure.qualifier === 'at-least' ? { atLeast: true } : {}),
    ...(former.length > 0 ? { former } : {}),
    ...(newer ? { newer: newer.id } : {}),
  };
}

const namePlace = (place: Place, locale: Locale): CheckBook['places'][string] => {
  const { name, full_name, parent } = place;
  return { said: name[locale], names: namesOf([name.en, name.zh, full_name.en, full_name.zh, ...plainPlaces(place)]).filter(tellsMuch), ...(parent ? { within: parent } : {}) };
};

/** Every name that the code book gives a measure. */
function namesIn({ label, short_label, counted_as: { en, zh }, unit }: Measure): string[] {
  const counted = unit === 'percent' ? [] : [en.one, en.other, zh.noun];
  return [...Object.values(label), ...Object.values(short_label), ...counted].flatMap(partsOfName);
}

function nameMeasure(measure: Measure, locale: Locale): WithWhole<CheckBook['measures'][string]> {
  const { id, label, counted_as: { en, zh }, definition, unit, role } = measure;
  const all = namesIn(measure);
  const whole = namesOf(all.flatMap((name) => [...joinAnew(name), ...listLevels(name)]).flatMap(swapNouns));
  const noun = { en: en.other, zh: zh.noun }[locale];
  // A noun that says little (人) is no answer to what is counted.
  return {
    said: label[locale],
    noun: unit === 'percent' || noun.length < 2 ? label[locale] : noun,
    names: namesOf([...all.filter((name) => joinAnew(name).length === 0).flatMap(swapNouns), ...plainNouns(role)]).filter(tellsMuch),
    whole,
    ...(unit === 'percent' ? { percent: true } : {}),
    ...(role === 'population' ? { people: true } : {}),
    ...(id.endsWith('-wide') || /not comparable/i.test(definition.en) ? { apart: true } : {}),
  };
}

/** A name without what explains it, and each of what it joins: “counties and districts” are counties too, 县（市、区） are 县区. */
function partsOfName(name: string): string[] {
  const [, head = name, list = ''] = /^([^,（(]+)(?:[,（(](.*?)[)）]?)?$/.exec(name) ?? [];
  const joined = /^(\w+) (?:and|or) (\w+)$/.exec(head)?.slice(1) ?? [];
  const listed = list.includes('、') ? [...list.split('、'), list.replaceAll('、', '')].map((part) => head + part) : [];
  return [head, ...joined, ...listed];
}

/** As the check sees them, each once. */
const namesOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => plainSigns(name.trim())))];

/** One Han sign alone is in too many words. */
const tellsMuch = (name: string): boolean => name.length > 1;
