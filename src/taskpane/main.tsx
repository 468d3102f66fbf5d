void Office.onReady(() => {
  document.getElementById("root")!.textContent = "ready";
});
