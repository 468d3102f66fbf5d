/* global window, document, MutationObserver */
/** In every frame, before its scripts. A task of the pane's own is told from one of the page around it by its name. */
window.watched = { longestOwnTask: 0, longestTask: 0, longestStill: 0, peakHeap: 0 };
new PerformanceObserver((entries) => {
  for (const { name, duration } of entries.getEntries()) {
    const { watched } = window;
    watched.longestTask = Math.max(watched.longestTask, duration);
    if (name === "self") watched.longestOwnTask = Math.max(watched.longestOwnTask, duration);
  }
}).observe({ entryTypes: ["longtask"] });
let changed = performance.now();
document.addEventListener("DOMContentLoaded", () => {
  new MutationObserver(() => {
    window.watched.longestStill = Math.max(window.watched.longestStill, performance.now() - changed);
    changed = performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});
setInterval(() => {
  window.watched.peakHeap = Math.max(window.watched.peakHeap, performance.memory.usedJSHeapSize);
}, 100);
