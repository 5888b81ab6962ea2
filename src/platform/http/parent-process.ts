/**
 * Ends this program when the launcher that started it dies, even suddenly: otherwise an old server would keep
 * the port and answer instead of the new one. Without a launcher (no IPC channel) it does nothing.
 */
export function exitWithParent(graceMs = 10_000): void {
  if (!process.connected) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM'); // the same graceful stop as at any other time
  });
  process.channel?.unref();
}

/**
 * Under the launcher: waits for the database logins, which the launcher sends once the database is prepared.
 * Preparation runs while this program loads.
 */
export function receiveLoginsFromParent(): Promise<void> {
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

/**
 * Under the launcher: after this call an unexpected exit counts as a crash, and the launcher restarts the
 * program.
 */
export const notifyParentReady = (): void => void process.send?.({ ready: true });
