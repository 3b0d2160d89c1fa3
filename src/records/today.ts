// Making a formatter costs more than using one, and every story asks.
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/**
 * The day the site is built, as YYYY-MM-DD: SITE_TODAY, else the calendar of China, where the people live whose consent
 * may end on it. Nothing else in a build may ask for the time.
 */
export const today = (): string => process.env['SITE_TODAY'] || inChina.format(new Date());
