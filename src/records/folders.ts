import { join, relative, resolve } from 'node:path';

/** The folder of aggregates. Another province is built by pointing SITE_DATA at another folder. */
export const dataFolder = (): string => resolve(process.env['SITE_DATA'] || 'data');

/** The folder of words by people: stories, pages and the site's own name. */
export const contentFolder = (): string => resolve(process.env['SITE_CONTENT'] || 'content');

export const inData = (...parts: string[]): string => join(dataFolder(), ...parts);
export const inContent = (...parts: string[]): string => join(contentFolder(), ...parts);

/** A path as a maintainer would write it: from the folder the command was started in. */
export const shownPath = (path: string): string => relative(process.cwd(), path) || '.';
