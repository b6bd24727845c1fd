#include "long-texts.h"

#include <stdio.h>
#include <string.h>

size_t make_event_block(struct byte_buffer *block) {
  char event[256];
  int length = 0;
  for (int index = 0; index < EVENTS_PER_BLOCK; index++) {
    length = snprintf(event, sizeof event,
                      "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": %06d}, \"event\": \"JOB_STATUS_CHANGE\", "
                      "\"data\": {\"status\": \"running\", \"id\": \"job%03d\"}}\r\n",
                      100000 + index * 1021, index);
    buffer_append(block, event, (size_t)length);
  }
  return (size_t)length;
}

void make_objects_reply(struct byte_buffer *reply, size_t size) {
  char entry[256];
  buffer_append_text(reply, "{\"return\": [");
  for (int index = 0; buffer_length(reply) < size; index++) {
    int length = snprintf(entry, sizeof entry,
                          "%s{\"name\": \"query-example-%06d\", \"ret-type\": \"%d\", \"meta-type\": \"command\", "
                          "\"arg-type\": \"%d\", \"members\": [{\"name\": \"value\", \"type\": \"int\"}], \"offset\": %d}",
                          index == 0 ? "" : ", ", index, index % 700, index % 31, index * 4096 % 1000000007);
    buffer_append(reply, entry, (size_t)length);
  }
  buffer_append_text(reply, "]");
}

void make_text_reply(struct byte_buffer *reply, size_t size) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  buffer_append_text(reply, "{\"return\": \"");
  buffer_reserve(reply, size);
  for (size_t index = 0; buffer_length(reply) < size; index++) {
    reply->bytes[reply->end++] = alphabet[(index * 7 + index / 64) % 64];
  }
  buffer_append_text(reply, "\"");
}
