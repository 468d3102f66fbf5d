import { broughtBackCount } from "../session/journal";
import { texts } from "../session/language";
import { Button } from "./Button";
import { Message } from "./Message";

/** Above every screen once a merge has lost what was added here, and it was written again. */
export function BroughtBackNotice() {
  const count = broughtBackCount.value;
  if (count === 0) return null;
  const { common, saving } = texts.value;
  const close = () => {
    broughtBackCount.value = 0;
    document.querySelector<HTMLElement>("nav [aria-current=page]")?.focus();
  };
  return (
    <div class="screen">
      <Message
        tone="info"
        actions={
          <Button isSmall onClick={close}>
            {common.close}
          </Button>
        }
      >
        {saving.broughtBack(count)}
      </Message>
    </div>
  );
}
