export interface TabPicture {
  /** Name of the page or the state. */
  readonly name: string;
  readonly language: string;
  readonly theme: string;
  /** Window width in pixels. */
  readonly width: number;
  /** Relative address of the picture. */
  readonly image: string;
}

/** A page of all pictures, grouped by page of the tab. */
export function tabIndexPage(pictures: readonly TabPicture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ennuste: the tab</title>
<style>
  body { margin: 0 24px; font: 14px/1.4 'Segoe UI', 'Liberation Sans', Arial, sans-serif; color: #242424; background: #fafafa; }
  nav ul, section ul { display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 0; list-style: none; }
  section ul { align-items: start; gap: 16px; }
  img { display: block; height: 480px; width: auto; max-width: 100%; object-fit: contain; object-position: top; border: 1px solid #d1d1d1; }
</style>
</head>
<body>
<h1>The tab</h1>
<nav aria-label="Pages and states"><ul>
${names.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('\n')}
</ul></nav>
${names
  .map((name) =>
    section(
      name,
      pictures.filter((one) => one.name === name),
    ),
  )
  .join('\n')}
</body>
</html>
`;
}

const section = (name: string, pictures: readonly TabPicture[]): string =>
  `<section><h2 id="${name}">${name}</h2><ul>\n${pictures.map(item).join('\n')}\n</ul></section>`;

function item({ name, language, theme, width, image }: TabPicture): string {
  const what = `${language}, ${theme}, ${width} px`;
  return `<li>${what}<a href="${image}"><img loading="lazy" src="${image}" alt="${name}: ${what}"></a></li>`;
}
