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
