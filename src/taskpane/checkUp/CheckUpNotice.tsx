import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import { IconButton } from "../components/IconButton";
import { texts } from "../session/language";
import { openCheckUp } from "./openCheckUp";
import { forgetNotice, noticeCount } from "./quietLook";
import "./checkUpNotice.css";

/** Below the list, so that nothing moves when it comes. */
export function CheckUpNotice() {
  const { checkUp } = texts.value;
  const count = noticeCount.value;
  const dismiss = () => {
    forgetNotice();
    document.querySelector<HTMLElement>("nav [aria-current=page]")?.focus();
  };
  return (
    <div class="checkUpNotice" role="status">
      {count !== null && (
        <div class="row card">
          <Icon name="warning" />
          <span class="grow">{checkUp.found(count)}</span>
          <Button isSmall onClick={openCheckUp}>
            {checkUp.look}
          </Button>
          <IconButton icon="clear" label={checkUp.dismiss} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
