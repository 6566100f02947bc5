import { mount, StartClient } from "@solidjs/start/client";
import { init } from "tiny";

await init();
mount(() => <StartClient />, document.getElementById("app"));
