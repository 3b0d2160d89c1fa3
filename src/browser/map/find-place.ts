import { plain, type MapParts, type PlaceLink } from './map-parts.ts';

/** The field that finds a place by any of its names; the list of names is filled in here, so that the page need not carry it twice. */
export function watchFind({ tools, places }: MapParts, found: (place: PlaceLink | undefined) => void, gone: AbortSignal): void {
  const form = tools.querySelector('form');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  const list = field.list ?? form.querySelector('datalist');
  list?.replaceChildren(...places.map(({ name }) => Object.assign(document.createElement('option'), { value: name })));
  const look = (): void => {
    const typed = plain(field.value);
    if (!typed) return;
    const exact = places.find(({ names }) => names.includes(typed));
    const place = exact ?? places.find(({ names }) => names.some((name) => name.startsWith(typed) || (name.length > 1 && typed.startsWith(name))));
    if (place) field.value = '';
    found(place);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  }, { signal: gone });
  // Chosen from the list, not typed.
  field.addEventListener('input', (event) => {
    const chosen = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
    if (chosen && places.some(({ name }) => name === field.value)) look();
  }, { signal: gone });
}
