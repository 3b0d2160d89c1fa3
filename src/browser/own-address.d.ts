/** A program under an address of its own, for a page that is not to share its file with others: the query is all that differs. */
declare module '*.browser.ts?alone';
declare module '*.browser.ts?sheet';
