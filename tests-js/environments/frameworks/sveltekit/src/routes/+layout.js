import { init } from "tiny";

export const load = async () => {
  await init();
};
