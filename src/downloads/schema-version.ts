/**
 * Version of the layout of the files to take away. The first number grows when something a program may rest on goes or
 * changes its meaning, the second when something is added or put into other words. The JSON file carries it; the CSV has its
 * header, and a line above that would break what reads it.
 */
export const schemaVersion = '1.1';
