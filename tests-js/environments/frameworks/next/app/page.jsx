import { greet } from "tiny";
import Client from "./client.jsx";

export default function Page() {
  return (
    <main>
      <p>{greet("server")}</p>
      <Client />
    </main>
  );
}
