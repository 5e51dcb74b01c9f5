/** One rule of a style sheet, as the fall-back for `gap` needs it. */
export interface StyleRule {
  selectors: readonly string[];
  /** The conditions around it, outermost first: "@media (max-width: 339px)". */
  around: readonly string[];
  declared: Readonly<Record<string, string>>;
}

/**
 * `@supports (gap: 0)` means grids and cannot tell. In flex boxes gap came with Safari 14.1, as `inset` did, and with
 * Chrome 84, as `ruby-position` did.
 */
const unknown = '@supports not ((inset: 0) or (ruby-position: over))';

const told = ['display', 'flex-direction', 'flex-wrap', 'justify-content', 'gap'];

/**
 * Style text that gives flex boxes with `gap` the same distances by margins, where gap in flex boxes is unknown; empty
 * when a sheet has none. Throws when a rule says `gap` and neither it nor the rule of its class says for which box.
 */
export function gapFallback(rules: readonly StyleRule[]): string {
  const ofClass = new Map<string, Record<string, string>>();
  const written = rules.flatMap(({ selectors, around, declared }) => {
    const own = Object.fromEntries(Object.entries(declared).filter(([name]) => told.includes(name)));
    return selectors.flatMap((selector) => {
      const [, subject = selector] = /\.([\w-]+)[^.\s>+~]*$/.exec(selector) ?? [];
      const box = { ...ofClass.get(subject), ...own };
      if (!/[\s>+~]/.test(selector) && around.length === 0) ofClass.set(subject, box);
      if (!own.gap && !(box.gap && own['flex-direction'])) return [];
      // A second class of a box that another class makes: it changes the distance, what else there is stays.
      if (!box.display && Object.keys(declared).some((name) => name.startsWith('flex')))
        Object.assign(box, { display: 'flex', 'flex-wrap': '' });
      if (!box.display) throw new Error(`${selector} says gap, but not whether it is a flex box or a grid`);
      if (!box.display.endsWith('flex')) return [];
      const open = around.map((condition) => `${condition}{`).join('');
      return [open + margins(selector, box, declared) + '}'.repeat(around.length)];
    });
  });
  return written.length > 0 ? `${unknown}{${written.join('')}}` : '';
}

function margins(
  selector: string,
  box: Record<string, string>,
  declared: Readonly<Record<string, string>>,
): string {
  const [row = '0', column = row] = (box.gap ?? '').split(' ');
  const rest = `${selector}>:not(:last-child)`;
  const stops = box['flex-wrap'] === 'wrap' && declared['flex-direction'] === 'column' && !declared.display;
  if (stops)
    return `${selector},${selector}>*{margin-right:0;margin-bottom:0}${rest}{margin-right:0;margin-bottom:${row}}`;
  if (box['flex-wrap'] !== 'wrap') {
    const [along, across, far] =
      box['flex-direction'] === 'column' ? ['bottom', 'right', row] : ['right', 'bottom', column];
    // A rule that turns the box takes back what the rule before gave.
    const turned = declared['flex-direction'] && !declared.display ? `;margin-${across}:0` : '';
    return `${rest}{margin-${along}:${far}${turned}}`;
  }
  // What stands last in its line has the margin too; the box is so much wider and taller that nothing moves.
  const spread = box['justify-content'] === 'space-between';
  const under = Number.parseFloat(row) > 0;
  const taller = under ? [`margin-bottom:calc(${ownBottom(declared)} - ${row})`] : [];
  const below = under ? [`margin-bottom:${row}`] : [];
  const beside = `margin-right:${column}`;
  const styles: [string, string[]][] = spread
    ? [
        [selector, taller],
        [`${selector}>*`, below],
        // Two stand apart; a third may be out of sight, for readers of the screen.
        [`${selector}>:first-child`, [beside]],
      ]
    : [
        [selector, [`margin-right:-${column}`, ...taller]],
        [`${selector}>*`, [beside, ...below]],
      ];
  return styles.flatMap(([one, parts]) => (parts.length > 0 ? [`${one}{${parts.join(';')}}`] : [])).join('');
}

/** The margin under the box that its own rule gives it. */
function ownBottom(declared: Readonly<Record<string, string>>): string {
  const [top = '0px', , bottom = top] = (declared.margin ?? '').split(' ').filter(Boolean);
  return declared['margin-bottom'] ?? bottom;
}
