/** What the command line has beside files: the streams and the environment. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether a person would have to type what standard input gives. */
  readonly stdinIsTerminal: boolean;
  /** Resolves when the text is written; rejects with the system's error. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => Promise<void>;
  /** The terminal on which a person looks at standard error, if it is one. */
  readonly terminal?: NodeJS.WritableStream | undefined;
  /** Whether standard output goes to that terminal too. */
  readonly stdoutIsTerminal?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}
