#include "request-scanner.h"

#include <string.h>

bool text_is(struct text text, const char *expected) {
  return text.length == strlen(expected) && memcmp(text.start, expected, text.length) == 0;
}

static struct text trimmed(const char *start, const char *end) {
  while (start < end && (*start == ' ' || *start == '\t' || *start == '\r' || *start == '\n')) start++;
  while (end > start && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r' || end[-1] == '\n')) end--;
  return (struct text){start, (size_t)(end - start)};
}

static void take_member(struct request *request, struct text key, struct text value) {
  if (text_is(key, "id")) {
    request->id = value;
  } else if (text_is(key, "execute") && value.length >= 2) {
    request->execute = (struct text){value.start + 1, value.length - 2};
  }
}

const char *scan_request(const char *start, const char *end, struct request *request) {
  int depth = 0;
  struct text last_string = {start, 0};
  struct text key = {start, 0};
  const char *value = NULL;
  *request = (struct request){{start, 0}, {start, 0}};
  for (const char *at = start; at < end; at++) {
    switch (*at) {
      case '"': {
        const char *first = ++at;
        while (at < end && *at != '"') at += *at == '\\' ? 2 : 1;
        if (at >= end) return NULL;
        last_string = (struct text){first, (size_t)(at - first)};
        break;
      }
      case '{':
      case '[':
        depth++;
        break;
      case ':':
        if (depth == 1) {
          key = last_string;
          value = at + 1;
        }
        break;
      case ',':
        if (depth == 1 && value != NULL) {
          take_member(request, key, trimmed(value, at));
          value = NULL;
        }
        break;
      case '}':
      case ']':
        if (--depth == 0) {
          if (value != NULL) take_member(request, key, trimmed(value, at));
          return at + 1;
        }
        break;
      default:
        break;
    }
  }
  return NULL;
}
