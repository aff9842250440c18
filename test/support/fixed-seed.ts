import fc from "fast-check";

// The same examples on every machine: a property that fails does so for everybody, and for the change that broke it.
fc.configureGlobal({ seed: 20241018 });
