import { escapeText } from '../locale/escape-text.ts';
import { languageTag, otherLocale } from '../locale/locales.ts';
import { instantOf, type Feed, type FeedItem } from './feed.ts';

/** Signs that XML cannot hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const text = (words: string): string => escapeText(words.replace(forbidden, ''));
const element = (name: string, words: string, attributes = ''): string => `<${name}${attributes}>${text(words)}</${name}>`;

/**
 * A feed as Atom (RFC 4287). Written by hand: the libraries we looked at leave out the language, which a reader’s
 * program needs to choose fonts and voices, or ask the clock for a day they are not given.
 */
export function writeAtom(feed: Feed): string {
  const { locale, atom } = feed;
  const other = otherLocale(locale);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[locale]}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.about),
    element('updated', instantOf(feed.updated)),
    `<link rel="self" type="application/atom+xml" href="${text(atom[locale])}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${languageTag[locale]}" href="${text(feed.home)}"/>`,
    `<link rel="alternate" type="application/atom+xml" hreflang="${languageTag[other]}" href="${text(atom[other])}"/>`,
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    element('icon', feed.icon),
    element('logo', feed.logo),
    ...feed.items.map((item) => writeEntry(item, languageTag[locale])),
    '</feed>',
  ].join('\n')}\n`;
}

const writeEntry = (item: FeedItem, language: string): string =>
  [
    '<entry>',
    element('id', item.id),
    element('title', item.title),
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${text(item.address)}"/>`,
    element('published', instantOf(item.written)),
    element('updated', instantOf(item.written)),
    ...item.tags.map((tag) => `<category term="${text(tag)}"/>`),
    element('summary', item.summary),
    element('content', item.html, ' type="html"'),
    '</entry>',
  ].join('\n');
