/** An import as written: `typeOnly` when nothing of it is left at run time. */
export type Import = { from: string; typeOnly: boolean };

const statement = /(?:^|[\n;])\s*(import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;
const style = /@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/g;
const scriptSource = /<script[^>]*\bsrc=["']([^"']+)["']/g;

/** Imports of a .ts, .astro, .mdx or .css file. Comments are not code. */
export function findImports(source: string): Import[] {
  const text = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = [...text.matchAll(statement)].map(([, , type, what = '', from = '']) => ({
    from,
    typeOnly: Boolean(type) || onlyTypes(what),
  }));
  const others = [bare, dynamic, style, scriptSource].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...named, ...others.map(([, from = '']) => ({ from, typeOnly: false }))];
}

/** `{ type A, type B }` leaves nothing behind either. */
function onlyTypes(what: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(what.trim())?.[1];
  return inBraces !== undefined && inBraces.split(',').every((each) => each.trim() === '' || each.trim().startsWith('type '));
}
