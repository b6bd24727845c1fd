/* What the fake server sends when it is asked for much: one long reply, or a flood of events. */
#ifndef LONG_TEXTS_H
#define LONG_TEXTS_H

#include <stddef.h>

#include "byte-buffer.h"

#define EVENTS_PER_BLOCK 512

/* Events of one length each, so that any count of them is a whole number of bytes. Returns that length. */
size_t make_event_block(struct byte_buffer *block);

/* `{"return": [...]` of small objects, about `size` bytes, as query-qmp-schema gives; the id and the end are not in it. */
void make_objects_reply(struct byte_buffer *reply, size_t size);

/* `{"return": "..."` with one string, about `size` bytes, as a screen dump or a file in base64 would be. */
void make_text_reply(struct byte_buffer *reply, size_t size);

#endif
