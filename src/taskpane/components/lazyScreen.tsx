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
    const [state, setState] = useState<"loading" | "ready" | "failed">(loaded ? "ready" : "loading");
    useEffect(() => {
      if (loaded) return;
      setState("loading");
      preload().then(
        () => setState("ready"),
        () => setState("failed"),
      );
    }, [attempt]);
    useEffect(() => {
      if (state !== "failed") return undefined;
      const tryAgain = () => setAttempt(attempt + 1);
      window.addEventListener("online", tryAgain);
      return () => window.removeEventListener("online", tryAgain);
    }, [attempt, state]);
    if (loaded) {
      const Loaded = loaded;
      return <Loaded />;
    }
    if (state !== "failed") return <Loading words={texts.value.common.loading} />;
    const retry = <Button onClick={() => setAttempt(attempt + 1)}>{texts.value.common.retry}</Button>;
    return (
      <div class="screen">
        <Message tone="error" actions={retry}>
          {navigator.onLine ? texts.value.common.screenMissing : texts.value.common.offline}
        </Message>
      </div>
    );
  }

  return Object.assign(Screen, { preload });
}
