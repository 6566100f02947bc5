/** What Rust calls in threads of servers under test: `Import.addToCounter` keeps its thread for so many milliseconds. */
globalThis.fixtureHost = {
  counter: {
    add(milliseconds) {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
      return milliseconds;
    },
  },
};
