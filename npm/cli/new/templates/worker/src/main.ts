import { countPrimes, init } from "template-name-rust/far";
import { worker } from "template-name-rust/far/host";

const end = document.querySelector<HTMLInputElement>("#end")!;
const button = document.querySelector<HTMLButtonElement>("#count")!;
const progress = document.querySelector<HTMLProgressElement>("#progress")!;
const found = document.querySelector<HTMLOutputElement>("#found")!;

// From here on Rust runs in a worker, and the page goes on. With `pool(4)` it runs in four.
await init({ host: worker() });

button.addEventListener("click", async () => {
  button.disabled = true;
  found.value = "";
  try {
    const count = await countPrimes(end.valueAsNumber, (done) => {
      progress.value = done;
    });
    progress.value = 1;
    found.value = count.toLocaleString("en");
  } finally {
    button.disabled = false;
  }
});
button.click();
