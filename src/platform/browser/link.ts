/** Follows a link as if the citizen had tapped it: a page opened so needs no return value and gets no opener. */
export function followLink(attributes: Record<string, string>): void {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  link.hidden = true;
  document.body.appendChild(link);
  link.click();
  link.remove();
}
