import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { onMount, Suspense } from "solid-js";
import * as tiny from "tiny";
import { check } from "../check.mjs";

export default function App() {
  onMount(() => {
    globalThis.result = check(tiny).catch(String);
  });
  return (
    <Router root={(props) => <Suspense>{props.children}</Suspense>}>
      <FileRoutes />
    </Router>
  );
}
