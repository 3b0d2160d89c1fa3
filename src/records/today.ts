/**
 * The day the site is built, as YYYY-MM-DD: SITE_TODAY, else the calendar of China, where the people live whose consent
 * may end on it. Nothing else in a build may ask for the time.
 */
export const today = (): string => process.env['SITE_TODAY'] || new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
