import "./stepList.css";

/** What work will do or has done, a sentence a step. */
export function StepList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="card stepList">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
