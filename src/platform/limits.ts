/** How long a host call may take, in milliseconds: by whether it waits for the citizen or for the host alone. */
export const limits = {
  /** The host alone. */
  host: 8_000,
  /** A dialog that the citizen answers. */
  dialog: 120_000,
  /** A sheet or scanner that the citizen works with. */
  sheet: 300_000,
  /** The camera or the library: people look for a photo for minutes. */
  picker: 600_000,
} as const;
