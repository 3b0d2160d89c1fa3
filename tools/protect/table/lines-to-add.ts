/** What is known of a county that places.json does not have yet. */
export type MissingCounty = { readonly code?: string | undefined; readonly parent?: string | undefined; readonly name?: string | undefined; readonly nameEn?: string | undefined };

/**
 * Rows for places.json, ready to paste; what nobody here knows is “…”, which the check of places.json refuses as a code or a
 * slug, so that an unfinished row is not taken in.
 */
export function linesToAdd(counties: readonly MissingCounty[]): string {
  return counties
    .map(({ code = '…', parent = '…', name = '…', nameEn = '…' }) => {
      const names = JSON.stringify({ en: nameEn, zh: name });
      return `    { "code": "${code}", "level": "county", "parent": "${parent}", "slug": "${slugOf(nameEn)}", "name": ${names}, "full_name": ${names} }`;
    })
    .join(',\n');
}

/** An English name as it stands in addresses: “Zhang County” is zhang-county. */
export const slugOf = (name: string): string =>
  name === '…' ? name : name.normalize('NFKD').replace(/[\u0300-\u036f’']/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
