"use client";

import { useEffect } from "react";
import * as tiny from "tiny";
import { check } from "../check.mjs";

export default function Checked() {
  useEffect(() => {
    globalThis.result ??= check(tiny).catch(String);
  });
  return null;
}
