/** What readers want a file for. */
export type FileUse = 'spreadsheets' | 'programs' | 'reading';

/** In the order in which they are offered. */
export const fileUses: readonly FileUse[] = ['spreadsheets', 'programs', 'reading'];

/** What a file of this media type is mostly wanted for. */
export function useOfFile(mediaType: string): FileUse {
  if (/^text\/csv$|spreadsheet/.test(mediaType)) return 'spreadsheets';
  return mediaType.startsWith('text/') ? 'reading' : 'programs';
}
