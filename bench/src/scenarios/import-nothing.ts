// Row k: what a bare Node start costs.
export {};
