/**
 * The Markdown that Teams supports in a TextBlock: bold, italic, lists and links
 * (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format). The function is
 * serialized into the browser, so it must not use anything outside itself.
 */
export function teamsMarkdown(markdown: string): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\ue000${kept.push(html) - 1}\ue001`;
  const toHtml = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const inline = (text: string): string =>
    toHtml(text)
      .replace(/\[([^[\]]+)\]\((https?:[^)\s[]+)\)/g, (_, label: string, url: string) =>
        keep(`<a href="${url}">${label}</a>`),
      )
      .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
      .replace(/(^|[^\w*])[*_](?=\S)((?:[^*_]|(?<=\w)[*_](?=\w))+)[*_](?!\w)/g, '$1<em>$2</em>');

  // Removes the placeholder characters from the text, so that nobody can write a placeholder.
  const escaped = markdown
    .replace(/[\ue000\ue001]/g, '')
    .replace(/\\([\\`*_[\]()~<>#|!+.-])/g, (_, sign: string) => keep(toHtml(sign)));
  const html: string[] = [];
  let open = '';
  const turnTo = (list: string): void => {
    if (list === open) return;
    if (open) html.push(`</${open}>`);
    if (list) html.push(`<${list}>`);
    open = list;
  };
  for (const line of escaped.split('\n')) {
    const item = /^\s*([-*+]|\d+\.)\s+(.*)$/s.exec(line);
    turnTo(item ? (/\d/.test(item[1] ?? '') ? 'ol' : 'ul') : '');
    if (item) html.push(`<li>${inline(item[2] ?? '')}</li>`);
    else if (line.trim() !== '') html.push(`<p>${inline(line)}</p>`);
  }
  turnTo('');
  let done = html.join('');
  while (done.includes('\ue000'))
    done = done.replace(/\ue000(\d+)\ue001/g, (_, at: string) => kept[Number(at)] ?? '');
  return done;
}
