import { Problem } from '../../src/records/problem.ts';
import { readMdxError } from './read-mdx-error.ts';

/**
 * What a maintainer reads when a command fails: a Problem's own text and nothing else,
 * or for a fault of ours the message and where it happened.
 */
export function sayFailure(error: unknown): string {
  const problem = findProblem(error) ?? readMdxError(error);
  if (problem) return problem.message;
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as Error & { hint?: unknown; loc?: { file?: string; line?: number } };
  const at = loc?.file ? `  in ${loc.file}${loc.line ? `:${loc.line}` : ''}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12);
  return [`${error.name}: ${error.message}`, typeof hint === 'string' ? `  ${hint}` : '', at, ...frames].filter(Boolean).join('\n');
}

/** The Problem at the root of an error. The bundler makes its own copy of the class, so the name decides. */
function findProblem(error: unknown, depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  if (error instanceof Problem || error.name === 'Problem') return error;
  const inner = [error.cause, ...((error as { errors?: unknown[] }).errors ?? [])];
  for (const each of inner) {
    const found = findProblem(each, depth + 1);
    if (found) return found;
  }
  return undefined;
}
