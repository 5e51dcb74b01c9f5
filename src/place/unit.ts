/** A ward, commune or special zone as the citizen chose or confirmed it. */
export interface ChosenUnit {
  /** Five digits of the General Statistics Office. */
  code: string;
  name: string;
}
