import { createAsync, query } from "@solidjs/router";
import { greet } from "tiny";

const greeting = query(async () => {
  "use server";
  return greet("server");
}, "greeting");

export default function Home() {
  const greeted = createAsync(() => greeting());
  return (
    <main>
      <p>{greeted()}</p>
      <output>{greet("page")}</output>
    </main>
  );
}
