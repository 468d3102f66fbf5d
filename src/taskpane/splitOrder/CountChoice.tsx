import { Button } from "../components/Button";
import { texts } from "../session/language";
import { fewestShipments, mostShipments } from "./shipmentTexts";

/** One shipment more or less; the shares are worked out anew. */
export function CountChoice({ count, onChoose }: { count: number; onChoose: (count: number) => void }) {
  const words = texts.value.saving.split;
  return (
    <div class="row" role="group" aria-label={words.count}>
      <span>{words.count}</span>
      <Button label={words.fewer} isDisabled={count <= fewestShipments} onClick={() => onChoose(count - 1)}>
        −
      </Button>
      <output class="numbers">{count}</output>
      <Button label={words.more} isDisabled={count >= mostShipments} onClick={() => onChoose(count + 1)}>
        +
      </Button>
    </div>
  );
}
