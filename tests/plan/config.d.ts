declare module '*.dependency-cruiser.cjs' {
  import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

  const config: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };
  export default config;
}
