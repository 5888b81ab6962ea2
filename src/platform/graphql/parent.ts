/**
 * Ends this program when the launcher that started it dies, however sudden: otherwise an old server would keep the port
 * and answer in the place of the new one. Without a launcher (no IPC channel) it does nothing.
 */
export function exitWithParent(graceMs = 10_000): void {
  if (!process.connected) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM'); // the same orderly end as any other stop
  });
  process.channel?.unref();
}

/** Under the launcher: waits for the logins, which are known once the database is prepared; it is prepared while this program loads. */
export function loginsFromParent(): Promise<void> {
  const { channel } = process;
  if (!process.connected || !channel) return Promise.resolve();
  channel.ref();
  return new Promise((resolve) =>
    process.once('message', (logins: Record<string, string>) => {
      Object.assign(process.env, logins);
      channel.unref();
      resolve();
    }),
  );
}

/** Under the launcher: from here on an end that nobody asked for is a crash, after which it starts this program again. */
export const tellParentReady = (): void => void process.send?.({ ready: true });
