const pages = new Map<string, Promise<string>>();

/** The page at an address, fetched once; its query is the reader's and makes no other page. One that failed may be asked for again. */
export function fetchPage(address: string): Promise<string> {
  const path = new URL(address, location.href).pathname;
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path, { signal: AbortSignal.timeout(12_000) }).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  });
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}
