import type { Rate } from '../figures/derive-rates.ts';

/** A rate as a file has it: what it is, where, and by their ids the two figures it was worked out from, with how they stand. */
export const rateRow = ({ kind, place, shown, approximate, of, per }: Rate) => ({
  rate: kind,
  place_code: place.code,
  place_en: place.name.en,
  place_zh: place.name.zh,
  value: shown,
  approximate: approximate ? 'yes' : 'no',
  of_figure: of.id,
  of_value: of.value,
  of_status: of.status,
  per_figure: per.id,
  per_value: per.value,
  per_status: per.status,
});
