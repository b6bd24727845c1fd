/* Bytes that grow at the end and are consumed at the front. */
#ifndef BYTE_BUFFER_H
#define BYTE_BUFFER_H

#include <stddef.h>

struct byte_buffer {
  char *bytes;
  size_t start;
  size_t end;
  size_t capacity;
};

/* Room for `size` more bytes after `end`; ends the process when memory is out. */
void buffer_reserve(struct byte_buffer *buffer, size_t size);
void buffer_append(struct byte_buffer *buffer, const char *bytes, size_t size);
void buffer_append_text(struct byte_buffer *buffer, const char *text);
/* Marks `size` bytes at the front as read. */
void buffer_consume(struct byte_buffer *buffer, size_t size);
size_t buffer_length(const struct byte_buffer *buffer);
void buffer_free(struct byte_buffer *buffer);

#endif
