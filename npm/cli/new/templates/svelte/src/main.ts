import { mount } from "svelte";
import { init } from "template-name-rust";
import App from "./App.svelte";

// Fetches the module; from here on Rust is called like any other function.
await init();

mount(App, { target: document.querySelector("#app")! });
