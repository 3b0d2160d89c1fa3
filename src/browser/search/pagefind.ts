/** What this site uses of Pagefind, whose program lies beside its index and is loaded when somebody searches. */
export type Pagefind = {
  options: (options: { noWorker: boolean; baseUrl: string; ranking?: object }) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (term: string | null, options?: { filters: Record<string, string> }) => Promise<{ results: readonly RawResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
};

/** `words` are the places of what was found, counted in words of the content. */
export type RawResult = { id: string; score: number; words: readonly number[]; data: () => Promise<Fragment> };

export type Fragment = { url: string; content: string; meta: Record<string, string> };

/** The index, open, and what kind of thing each of its records is. */
export type Index = { pagefind: Pagefind; kindOf: ReadonlyMap<string, string> };

let loading: Promise<Index> | undefined;
let tries = 0;

/** Loads Pagefind from its folder, once; after a failure the next call tries again. */
export function openIndex(folder: string): Promise<Index> {
  loading ??= open(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(folder: string): Promise<Index> {
  // A browser remembers that a module could not be had, so each new try has an address of its own.
  const again = tries++ ? `?${tries}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  // Its worker gives up after five seconds, which a slow line may need; the index is small enough to do without. Length
  // counts for less than Pagefind would have it: a story is long, and is not about less for that.
  await pagefind.options({ noWorker: true, baseUrl: '/', ranking: { pageLength: 0.4 } });
  try {
    await pagefind.init();
    return { pagefind, kindOf: await readKinds(pagefind) };
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}

/** Known beforehand, kinds decide the order before anything found is loaded. */
async function readKinds(pagefind: Pagefind): Promise<Map<string, string>> {
  const kinds = Object.keys((await pagefind.filters())['kind'] ?? {});
  const records = await Promise.all(kinds.map(async (kind) => (await pagefind.search(null, { filters: { kind } })).results.map(({ id }): [string, string] => [id, kind])));
  return new Map(records.flat());
}
