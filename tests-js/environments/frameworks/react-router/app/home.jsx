import { greet } from "tiny";

export function loader() {
  return greet("server");
}

export default function Home({ loaderData }) {
  return (
    <main>
      <p>{loaderData}</p>
      <output>{greet("page")}</output>
    </main>
  );
}
