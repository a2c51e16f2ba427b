// On a kiosk, keys and clicks that belong to the browser and not to the page do nothing: new tab, print, save, zoom, its list of tasks.
(() => {
  const close = (events, which) => {
    // At the window and first of all, for a screen may end its own events.
    for (const event of events) addEventListener(event, (it) => which(it) && it.preventDefault(), { capture: true, passive: false });
  };
  // What is copied outlives the browser: the compositor keeps it.
  close(["copy", "cut", "auxclick", "contextmenu", "dragstart"], () => true);
  const named = /^F\d+$|^ContextMenu$|^Browser|^Launch/;
  // Shift and Escape list what the browser runs.
  close(["keydown"], (it) => it.ctrlKey || it.altKey || it.metaKey || named.test(it.key) || (it.shiftKey && it.key === "Escape"));
  // The buttons of a mouse for back and forth: they would break off what the page asks of the agent.
  close(["mousedown", "mouseup"], (it) => it.button > 2);
  close(["click", "wheel"], (it) => it.ctrlKey || it.altKey || it.metaKey || it.shiftKey);
})();
