/** What a list is narrowed to: a prefecture by its slug, a theme by its id. Neither: every story. */
export type Filter = { place?: string | undefined; theme?: string | undefined };

/** By what a story can be found. */
export type Keys = { place: string | undefined; themes: readonly string[] };

/** All stories that fit a filter, in the order in which they were given. */
export type StoryList<Story> = { filter: Filter; stories: readonly Story[] };

/** Every list that has stories, and the whole list even when it has none, by route. */
export type StoryLists<Story> = ReadonlyMap<string, StoryList<Story>>;

/** One page of a list; `page` and `from` count from 1, `pages` and `total` are those of the whole list. */
export type ListPage<Story> = { route: string; filter: Filter; page: number; pages: number; from: number; total: number; stories: readonly Story[] };

/** One way to narrow a list or to widen it again (`id` undefined), and how many stories it would show. */
export type Choice = { id: string | undefined; filter: Filter; count: number; chosen: boolean };

/** Few enough for one round trip with their deks, enough for a quarter of an hour of choosing. */
export const storiesPerPage = 24;

/** Names that mean something below /stories/, so that no story may have them. */
export const reservedSlugs: readonly string[] = ['in', 'on', 'page', 'feed'];

/** Address of a page of a list: `/stories/in/alder/on/tea/page/2/`. */
export const routeOfList = ({ place, theme }: Filter, page = 1): string =>
  ['/stories/', place && `in/${place}/`, theme && `on/${theme}/`, page > 1 && `page/${page}/`].filter(Boolean).join('');

/** Puts each story on every list that it belongs to, in one pass. */
export function listStories<Story>(stories: readonly Story[], keysOf: (story: Story) => Keys): StoryLists<Story> {
  const lists = new Map<string, { filter: Filter; stories: Story[] }>([[routeOfList({}), { filter: {}, stories: [] }]]);
  for (const story of stories) {
    const { place, themes } = keysOf(story);
    for (const filter of filtersFor(place, themes)) {
      const route = routeOfList(filter);
      const list = lists.get(route);
      if (list) list.stories.push(story);
      else lists.set(route, { filter, stories: [story] });
    }
  }
  return lists;
}

const filtersFor = (place: string | undefined, themes: readonly string[]): Filter[] =>
  [undefined, ...(place ? [place] : [])].flatMap((at) => [undefined, ...new Set(themes)].map((theme) => ({ place: at, theme })));

/** A list cut into pages; a list without stories is one empty page. */
export function pagesOfList<Story>({ filter, stories }: StoryList<Story>, perPage = storiesPerPage): ListPage<Story>[] {
  const pages = Math.max(1, Math.ceil(stories.length / perPage));
  return Array.from({ length: pages }, (_, at) => ({
    route: routeOfList(filter, at + 1),
    filter,
    page: at + 1,
    pages,
    from: at * perPage + 1,
    total: stories.length,
    stories: stories.slice(at * perPage, (at + 1) * perPage),
  }));
}

/**
 * The ways to go on from a filter by place or by theme: all of them first, then each of `ids` that has any story at
 * all. The other half of the filter stays, so a count may be nought.
 */
export function choicesOf(lists: StoryLists<unknown>, filter: Filter, by: keyof Filter, ids: Iterable<string>): Choice[] {
  const some = [...ids].filter((id) => lists.has(routeOfList({ [by]: id })));
  return [undefined, ...some].map((id) => {
    const next = { ...filter, [by]: id };
    return { id, filter: next, count: lists.get(routeOfList(next))?.stories.length ?? 0, chosen: filter[by] === id };
  });
}

/** A gap this wide between two numbers gets one in its middle, so that a few steps reach any of thousands of pages. */
const wideGap = 20;

/**
 * The pages a pager names, ascending, `undefined` for a gap: the first, the last, the neighbours of `page` and the
 * middle of each wide gap. 105 of 209: 1 … 52 … 104 105 106 … 157 … 209.
 */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const near = [page - 1, page, page + 1].filter((number) => number > 1 && number < pages);
  const anchors = [1, ...near, ...(pages > 1 ? [pages] : [])];
  return anchors.flatMap((number, at) => {
    const last = anchors[at - 1] ?? number;
    const gap = number - last - 1;
    if (gap < 1) return [number];
    // A single page left out is shown itself: a gap sign would take the same room.
    if (gap === 1) return [number - 1, number];
    return gap < wideGap ? [undefined, number] : [undefined, Math.floor((last + number) / 2), undefined, number];
  });
}
