"use client";

import { use } from "react";
import { greet, init } from "tiny";

const ready = init();

export default function Client() {
  use(ready);
  return <output>{greet("page")}</output>;
}
