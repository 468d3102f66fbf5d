import "./switch.css";

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly isBusy?: boolean;
  readonly note?: string | undefined;
}

export function Switch({ label, isOn, onTurn, isBusy = false, note }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      aria-busy={isBusy}
      onClick={() => !isBusy && onTurn(!isOn)}
    >
      <span class="grow">
        <span class="switchLabel">{label}</span>
        {note !== undefined && <span class="small quiet switchNote">{note}</span>}
      </span>
      <span class="switchTrack" aria-hidden="true">
        <span class="switchThumb" />
      </span>
    </button>
  );
}
