/** The query that stands in the address. */
export const queryInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** The same search is asked again where the reader goes on in the other language. */
function keepInTwin(query: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.other-language');
  if (link) link.search = query && `?q=${encodeURIComponent(query)}`;
}

/**
 * Keeps the query in the address. Typing makes one entry in the history, however many letters; what is sent is a place to
 * come back to.
 */
export function addressKeeper(): { keep: (query: string, sent: boolean) => void; settle: () => void } {
  let typing = false;
  return {
    keep(query, sent) {
      if (query !== queryInAddress()) {
        const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
        if (typing) history.replaceState(null, '', address);
        else history.pushState(null, '', address);
      }
      typing = !sent;
      keepInTwin(query);
    },
    settle() {
      typing = false;
    },
  };
}
