import { existsSync, readFileSync } from 'node:fs';

type HeaderRule = { matches: RegExp; headers: [name: string, value: string][] };

/**
 * Rules of a `_headers` file as static hosts read it: a path pattern on a line of its own,
 * then indented `Name: value` lines. Every rule that matches applies.
 */
export function readHeaders(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (!/^\s/.test(line)) rules.push({ matches: patternToTest(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

function patternToTest(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
