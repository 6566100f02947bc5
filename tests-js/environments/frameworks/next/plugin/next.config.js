import oxbridge from "oxbridge/unplugin";

export default {
  webpack(config) {
    config.plugins.push(oxbridge.webpack({ crate: "rust" }));
    return config;
  },
};
