/** A step with what belongs to it; `number` is the portal's own, null where it gives none. */
export interface Step {
  number: number | null;
  text: string;
  more: string[];
}

const numbered = /^(?:[a-zđ]\)|[-–+*])?\s*bước\s*(\d{1,2})\s*[:.)–-]?\s*/i;

const bullet = /^(?:[-–+*•]|[a-zđ]\d?\)|\([ivx]+\))/i;

/** The portal's lines as steps: a line with a bullet, or without a number where others have one, belongs to the one before. */
export function groupSteps(lines: readonly string[]): Step[] {
  const hasNumbers = lines.some((line) => numbered.test(line));
  const steps: Step[] = [];
  for (const line of lines) {
    const [mark, number] = numbered.exec(line) ?? [];
    const last = steps[steps.length - 1];
    if (mark !== undefined)
      steps.push({ number: Number(number), text: line.slice(mark.length) || line, more: [] });
    else if (last && (hasNumbers || bullet.test(line))) last.more.push(line);
    else steps.push({ number: null, text: line, more: [] });
  }
  return steps;
}
