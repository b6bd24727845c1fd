/* Finds whole QMP requests in a byte stream. */
#ifndef REQUEST_SCANNER_H
#define REQUEST_SCANNER_H

#include <stdbool.h>
#include <stddef.h>

/* A piece of somebody else's memory; not terminated by NUL. */
struct text {
  const char *start;
  size_t length;
};

/* The two members that an answer needs. `execute` has no quotes; `id` is the JSON text as it was sent, empty when absent. */
struct request {
  struct text execute;
  struct text id;
};

/*
 * Reads one request from [start, end): like QEMU it ends where the braces balance, newline or not.
 * Returns the first byte after it, or NULL when the request is not complete yet.
 */
const char *scan_request(const char *start, const char *end, struct request *request);

bool text_is(struct text text, const char *expected);

#endif
