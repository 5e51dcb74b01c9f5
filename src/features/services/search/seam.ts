/** Between a plain and a marked stretch of a text; what stands before the first one is plain. */
export const seam = '\u0001';
