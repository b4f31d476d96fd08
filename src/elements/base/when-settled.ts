/** How often it is looked whether the page is loaded; what a script puts in may come as much later. */
const SETTLE_MS = 1000;

/** Calls `act` a moment later, when the page is loaded; gives what prevents it. */
export function whenSettled(act: () => void): () => void {
  const stop = (): void => {
    clearInterval(timer);
  };
  const timer = setInterval(() => {
    if (document.readyState !== 'complete') return;
    stop();
    act();
  }, SETTLE_MS);
  return stop;
}
