import { type ReactNode, useState } from "react";
import { greet } from "template-name-rust";

export function App(): ReactNode {
  const [name, setName] = useState("Ada");
  return (
    <main>
      <label>
        Your name <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <p>{greet(name)}</p>
    </main>
  );
}
