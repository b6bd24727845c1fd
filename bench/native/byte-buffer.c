#include "byte-buffer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t buffer_length(const struct byte_buffer *buffer) { return buffer->end - buffer->start; }

void buffer_reserve(struct byte_buffer *buffer, size_t size) {
  if (buffer->end + size <= buffer->capacity) return;
  if (buffer->start > 0) {
    memmove(buffer->bytes, buffer->bytes + buffer->start, buffer_length(buffer));
    buffer->end -= buffer->start;
    buffer->start = 0;
  }
  if (buffer->end + size <= buffer->capacity) return;
  size_t capacity = buffer->capacity == 0 ? 1024 : buffer->capacity;
  while (capacity < buffer->end + size) capacity *= 2;
  char *bytes = realloc(buffer->bytes, capacity);
  if (bytes == NULL) {
    perror("realloc");
    exit(1);
  }
  buffer->bytes = bytes;
  buffer->capacity = capacity;
}

void buffer_append(struct byte_buffer *buffer, const char *bytes, size_t size) {
  buffer_reserve(buffer, size);
  memcpy(buffer->bytes + buffer->end, bytes, size);
  buffer->end += size;
}

void buffer_append_text(struct byte_buffer *buffer, const char *text) { buffer_append(buffer, text, strlen(text)); }

void buffer_consume(struct byte_buffer *buffer, size_t size) {
  buffer->start += size;
  if (buffer->start == buffer->end) buffer->start = buffer->end = 0;
}

void buffer_free(struct byte_buffer *buffer) {
  free(buffer->bytes);
  *buffer = (struct byte_buffer){0};
}
