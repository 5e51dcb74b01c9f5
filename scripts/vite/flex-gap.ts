import type { CSSOptions } from 'vite';
import { gapFallback, type StyleRule } from './flex-gap-rules.ts';

type Plugins = NonNullable<Exclude<NonNullable<CSSOptions['postcss']>, string>['plugins']>;
type StylePlugin = Extract<Plugins[number], { postcssPlugin: string }>;

/** Lets `gap` be written in flex boxes: gives each style sheet its fall-back for Safari before 14.1, Chrome before 84. */
export const flexGap: StylePlugin = {
  postcssPlugin: 'flex-gap',
  OnceExit(root) {
    const rules: StyleRule[] = [];
    root.walkRules((rule) => {
      const around: string[] = [];
      for (let above = rule.parent; above?.type === 'atrule'; above = above.parent)
        if ('name' in above) around.unshift(`@${above.name} ${above.params}`);
      if (around.some((condition) => condition.includes('keyframes'))) return;
      const declared: Record<string, string> = {};
      rule.each((part) => {
        if (part.type === 'decl') declared[part.prop] = part.value;
      });
      rules.push({ selectors: rule.selectors, around, declared });
    });
    const fallback = gapFallback(rules);
    if (fallback) root.append(fallback);
  },
};
