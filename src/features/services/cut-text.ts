// A Vietnamese phrase that says under which rule, by whom or when begins with one of these.
const phrase = /\s(?=(?:trong trường hợp|theo|do|đối với|quy định|để|hoặc)\s)/gi;
const ends = [/[.!?](?=\s)/g, /[;:](?=\s)/g, /[,)](?=\s)| (?=[(–-])/g, phrase, /\s/g];

/** A long text in two at the best place before `most` letters: a sentence, a clause, a word. Nothing is lost. */
export function cutText(text: string, most: number): [head: string, tail: string] {
  if (text.length <= most) return [text, ''];
  for (const end of ends) {
    const places = [...text.slice(0, most).matchAll(end)].map(({ index, 0: mark }) => index + mark.length);
    const at = places[places.length - 1];
    if (at !== undefined && at >= most / 4) return [text.slice(0, at).trim(), text.slice(at).trim()];
  }
  return [text.slice(0, most), text.slice(most)];
}
