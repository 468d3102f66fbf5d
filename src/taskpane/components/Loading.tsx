import "./loading.css";

export function Loading({ words }: { words: string }) {
  return (
    <div class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>{words}</span>
    </div>
  );
}
