//! A second assembly in one module.
