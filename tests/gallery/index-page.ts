import { LANGUAGES } from '../../domain/common/person.ts';
import { WIDTHS } from './card-page.ts';
import { CARD_THEMES } from '../../tab/features/cards/card-look.ts';

export interface Picture {
  readonly card: string;
  readonly name: string;
  readonly language: string;
  readonly theme: string;
  readonly width: string;
  /** Relative addresses of the picture and of the card's JSON. */
  readonly image: string;
  readonly json: string;
  readonly bytes: number;
  readonly actions: number;
  readonly summary: string;
  readonly size: { readonly width: number; readonly height: number };
}

const toHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A self-contained page that shows all pictures. */
export function indexPage(pictures: readonly Picture[]): string {
  const cards = new Map(pictures.map((one) => [one.card, one.name]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ennuste: cards</title>
<style>
  body { margin: 0; font: 14px/1.4 'Segoe UI', 'Liberation Sans', Arial, sans-serif; color: #242424; background: #fafafa; }
  form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding: 12px 24px;
    background: #fff; border-bottom: 1px solid #d1d1d1; }
  label { display: grid; gap: 2px; } select, input { font: inherit; padding: 4px; }
  h1 { font-size: 18px; margin: 0 16px 0 0; }
  ul { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; margin: 0; padding: 24px; list-style: none; }
  li { max-width: 100%; } img { display: block; max-width: 100%; height: auto; }
  h2 { font-size: 14px; margin: 0; } p { margin: 0 0 8px; max-width: 640px; color: #616161; }
</style>
</head>
<body>
<form>
  <h1>Cards</h1>
  ${choice(
    'card',
    [...cards].map(([id, name]) => [id, name]),
    '',
  )}
  <label>Name has <input name="text" type="search"></label>
  ${choice('language', same(LANGUAGES), 'fi')}
  ${choice('theme', same(CARD_THEMES), 'light')}
  ${choice(
    'width',
    Object.entries(WIDTHS).map(([id, pixels]) => [id, `${id} (${pixels} px)`]),
    '',
  )}
  <output aria-live="polite"></output>
</form>
<main><ul>
${pictures.map(item).join('\n')}
</ul></main>
<script>
  const form = document.querySelector('form');
  const items = [...document.querySelectorAll('li')];
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of asked) if (form.elements[name]) form.elements[name].value = value;
  function filter() {
    const want = Object.fromEntries(new FormData(form));
    const text = want.text.toLowerCase();
    for (const item of items) {
      const fits = ['card', 'language', 'theme', 'width'].every((key) => !want[key] || item.dataset[key] === want[key]);
      item.hidden = !fits || !item.textContent.toLowerCase().includes(text);
    }
    document.querySelector('output').textContent = items.filter((item) => !item.hidden).length + ' pictures';
    history.replaceState(null, '', '#' + new URLSearchParams(want));
  }
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
</script>
</body>
</html>
`;
}

const same = (values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [value, value]);

function choice(
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): string {
  const all = [['', 'all'] as const, ...options].map(
    ([id, label]) =>
      `<option value="${id}"${id === chosen ? ' selected' : ''}>${toHtml(label)}</option>`,
  );
  const label = name.slice(0, 1).toUpperCase() + name.slice(1);
  return `<label>${label} <select name="${name}">${all.join('')}</select></label>`;
}

function item(one: Picture): string {
  const { card, language, theme, width, size } = one;
  const alt = toHtml(`${one.name}: ${language}, ${theme}, ${width}`);
  return (
    `<li data-card="${card}" data-language="${language}" data-theme="${theme}" data-width="${width}" hidden>` +
    `<h2>${toHtml(one.name)}</h2>` +
    `<p lang="${language}">${toHtml(one.summary)}</p>` +
    `<p>${language}, ${theme}, ${width} · ${(one.bytes / 1024).toFixed(1)} KB · ${one.actions} actions · ` +
    `<a href="${one.json}">JSON</a></p>` +
    `<a href="${one.image}"><img loading="lazy" src="${one.image}" width="${size.width}" height="${size.height}" alt="${alt}"></a></li>`
  );
}
