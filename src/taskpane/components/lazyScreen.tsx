import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { texts } from "../session/language";
import { Button } from "./Button";
import { Loading } from "./Loading";
import { Message } from "./Message";

/** A screen whose code loads when it is first shown; `preload` fetches it before it is needed. */
export interface LazyScreen {
  (): preact.JSX.Element;
  preload(): Promise<unknown>;
}

export function lazyScreen(load: () => Promise<ComponentType>): LazyScreen {
  let loaded: ComponentType | null = null;
  const preload = async () => (loaded ??= await load());

  function Screen() {
    const [attempt, setAttempt] = useState(0);
    const [state, setState] = useState<"loading" | "ready" | "failed" | "offline">(loaded ? "ready" : "loading");
    useEffect(() => {
      if (loaded) return;
      setState("loading");
      preload().then(
        () => setState("ready"),
        () => setState(navigator.onLine ? "failed" : "offline"),
      );
    }, [attempt]);
    useEffect(() => {
      if (state !== "failed" && state !== "offline") return undefined;
      const tryAgain = () => setAttempt(attempt + 1);
      // The network may have come back before anybody listened.
      if (state === "offline" && navigator.onLine) tryAgain();
      window.addEventListener("online", tryAgain);
      return () => window.removeEventListener("online", tryAgain);
    }, [attempt, state]);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded />;
    }
    if (state !== "failed" && state !== "offline") return <Loading words={texts.value.common.loading} />;
    const retry = <Button onClick={() => setAttempt(attempt + 1)}>{texts.value.common.retry}</Button>;
    return (
      <div class="screen">
        <Message tone="error" actions={retry}>
          {state === "offline" ? texts.value.common.offline : texts.value.common.screenMissing}
        </Message>
      </div>
    );
  }

  return Object.assign(Screen, { preload });
}
