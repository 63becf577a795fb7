// The file is the whole site, and has no newer version.
export {};
