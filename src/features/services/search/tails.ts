/** After these words a name tells in which case, no longer what. */
export const tails: ReadonlySet<string> = new Set(
  'đối với,trường hợp,cho,theo,của,tại,do,thuộc,bằng,áp dụng,nhằm,để,thực hiện,ở,khi'.split(','),
);

const firsts = new Set([...tails].map((tail) => tail.split(' ')[0]));

/** Whether one of them may begin with this word. */
export const mayTail = (word: string): boolean => firsts.has(word);
