import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { init } from "tiny";

await init();
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});
