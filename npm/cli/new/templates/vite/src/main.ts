import { greet, init } from "template-name-rust";

const name = document.querySelector<HTMLInputElement>("#name")!;
const greeting = document.querySelector<HTMLOutputElement>("#greeting")!;

// Fetches the module; from here on Rust is called like any other function.
await init();

const show = (): void => {
  greeting.value = greet(name.value);
};
name.addEventListener("input", show);
show();
