import type { InBoth, Locale } from '../locale/locales.ts';

/** One story as a feed carries it. Days are YYYY-MM-DD; addresses are whole where the site’s own is known. */
export type FeedItem = {
  id: string;
  address: string;
  title: string;
  summary: string;
  html: string;
  written: string;
  tags: readonly string[];
  /** Its share card, where it has one. */
  picture?: string | undefined;
};

/** A feed of one language. */
export type Feed = {
  locale: Locale;
  id: string;
  title: string;
  about: string;
  author: string;
  rights: string;
  /** The day of its newest item. */
  updated: string;
  home: string;
  /** Of this feed and its twins, by language. */
  atom: InBoth;
  json: InBoth;
  icon: string;
  logo: string;
  items: readonly FeedItem[];
};

/** A day as an instant: its beginning in China, where the site is written. Feeds know no days. */
export const instantOf = (day: string): string => `${day}T00:00:00+08:00`;
