import { init } from "template-name-rust";
import { createApp } from "vue";
import App from "./App.vue";

// Fetches the module; from here on Rust is called like any other function.
await init();

createApp(App).mount("#app");
