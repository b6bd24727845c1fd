/*
 * A QMP server that costs next to nothing, so that a client's own cost shows.
 *
 *   fake-qmp-server SOCKET [--oob] [--events COUNT] [--reply-bytes SIZE] [--reply-text]
 *
 * Serves any number of connections from one thread. Answers every request as query-status would, and two of them
 * otherwise: "cont" sends COUNT events and then its answer, "query-qmp-schema" answers with one line of SIZE bytes.
 * All answers to the requests of one read leave in one write. Prints "listening" when clients may connect. Ends when
 * its standard input ends, and then prints what it counted, and the processor time it took for it, as one line of JSON.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "byte-buffer.h"
#include "long-texts.h"
#include "request-scanner.h"

#define READ_SIZE (256 * 1024)

struct connection {
  int descriptor;
  uint32_t watched;
  struct byte_buffer input;
  struct byte_buffer output;
  /* A long text under way: a block that is sent over and over until `left` bytes are out, then `trailer`. */
  const struct byte_buffer *block;
  size_t block_offset;
  uint64_t left;
  struct byte_buffer trailer;
};

static struct byte_buffer event_block, long_reply;
static size_t event_length;
static uint64_t event_count;
static const char *greeting;
static int poller;
static struct {
  uint64_t connections, requests, reads, writes;
} counted;
static uint64_t cpu_us_before;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

/* Processor time of this process so far, in microseconds. */
static uint64_t cpu_us(void) {
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) < 0) fail("getrusage");
  return (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 +
         (uint64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static void watch(struct connection *connection, uint32_t events) {
  if (connection->watched == events) return;
  struct epoll_event event = {.events = events, .data.ptr = connection};
  int operation = connection->watched == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  if (epoll_ctl(poller, operation, connection->descriptor, &event) < 0) fail("epoll_ctl");
  connection->watched = events;
}

static void drop(struct connection *connection) {
  close(connection->descriptor);
  buffer_free(&connection->input);
  buffer_free(&connection->output);
  buffer_free(&connection->trailer);
  free(connection);
}

static void append_end(struct byte_buffer *output, struct text id) {
  if (id.length > 0) {
    buffer_append_text(output, ", \"id\": ");
    buffer_append(output, id.start, id.length);
  }
  buffer_append_text(output, "}\r\n");
}

static void answer(struct connection *connection, const struct request *request) {
  static const char status[] = "{\"return\": {\"status\": \"running\", \"singlestep\": false, \"running\": true}";
  counted.requests++;
  connection->block_offset = 0;
  if (event_count > 0 && text_is(request->execute, "cont")) {
    connection->block = &event_block;
    connection->left = event_count * event_length;
    buffer_append_text(&connection->trailer, "{\"return\": {}");
    append_end(&connection->trailer, request->id);
  } else if (buffer_length(&long_reply) > 0 && text_is(request->execute, "query-qmp-schema")) {
    connection->block = &long_reply;
    connection->left = buffer_length(&long_reply);
    append_end(&connection->trailer, request->id);
  } else if (text_is(request->execute, "qmp_capabilities")) {
    buffer_append_text(&connection->output, "{\"return\": {}");
    append_end(&connection->output, request->id);
  } else {
    buffer_append(&connection->output, status, sizeof status - 1);
    append_end(&connection->output, request->id);
  }
}

/* Answers what is whole in the input; stops at a long text, whose end must be out before the next answer. */
static void answer_all(struct connection *connection) {
  struct byte_buffer *input = &connection->input;
  struct request request;
  while (connection->left == 0 && buffer_length(input) > 0) {
    const char *start = input->bytes + input->start;
    const char *next = scan_request(start, input->bytes + input->end, &request);
    if (next == NULL) return;
    /* Spaces and newlines after the last request make no request: nothing was found in them, nothing is answered. */
    if (request.execute.length > 0) answer(connection, &request);
    buffer_consume(input, (size_t)(next - start));
  }
}

/* One write; 1 when bytes left, 0 when the socket is full, -1 when the peer is gone. */
static int send_some(struct connection *connection) {
  struct byte_buffer *output = &connection->output;
  const char *bytes;
  size_t size;
  if (buffer_length(output) > 0) {
    bytes = output->bytes + output->start;
    size = buffer_length(output);
  } else {
    bytes = connection->block->bytes + connection->block->start + connection->block_offset;
    size = buffer_length(connection->block) - connection->block_offset;
    if (size > connection->left) size = (size_t)connection->left;
  }
  ssize_t sent = send(connection->descriptor, bytes, size, MSG_NOSIGNAL);
  if (sent < 0) return errno == EAGAIN || errno == EINTR ? 0 : -1;
  counted.writes++;
  if (buffer_length(output) > 0) {
    buffer_consume(output, (size_t)sent);
    return 1;
  }
  connection->block_offset = (connection->block_offset + (size_t)sent) % buffer_length(connection->block);
  connection->left -= (uint64_t)sent;
  if (connection->left == 0) {
    buffer_append(output, connection->trailer.bytes + connection->trailer.start, buffer_length(&connection->trailer));
    buffer_consume(&connection->trailer, buffer_length(&connection->trailer));
  }
  return 1;
}

/* Answers and sends as much as the socket takes. False when the peer is gone. */
static int work(struct connection *connection) {
  for (;;) {
    answer_all(connection);
    if (buffer_length(&connection->output) == 0 && connection->left == 0) {
      watch(connection, EPOLLIN);
      return 1;
    }
    int result = send_some(connection);
    if (result < 0) return 0;
    if (result == 0) {
      /* Like QEMU without out-of-band: what can't be answered now is not read either. */
      watch(connection, EPOLLOUT);
      return 1;
    }
  }
}

static int receive(struct connection *connection) {
  buffer_reserve(&connection->input, READ_SIZE);
  ssize_t size = recv(connection->descriptor, connection->input.bytes + connection->input.end, READ_SIZE, 0);
  if (size < 0) return errno == EAGAIN || errno == EINTR;
  if (size == 0) return 0;
  counted.reads++;
  connection->input.end += (size_t)size;
  return 1;
}

static void accept_all(int listener) {
  for (;;) {
    int descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0) {
      if (errno == EAGAIN || errno == EINTR || errno == ECONNABORTED) return;
      fail("accept");
    }
    struct connection *connection = calloc(1, sizeof *connection);
    if (connection == NULL) fail("calloc");
    counted.connections++;
    connection->descriptor = descriptor;
    buffer_append_text(&connection->output, greeting);
    if (!work(connection)) drop(connection);
  }
}

static int listen_on(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) {
    fprintf(stderr, "%s: path too long for a unix socket\n", path);
    exit(1);
  }
  strcpy(address.sun_path, path);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (listener < 0) fail("socket");
  if (bind(listener, (struct sockaddr *)&address, sizeof address) < 0) fail(path);
  if (listen(listener, 4096) < 0) fail("listen");
  return listener;
}

static void read_options(int count, char **values) {
  uint64_t reply_bytes = 0;
  int reply_text = 0;
  greeting = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2, \"major\": 7}, \"package\": \"fake\"}, "
             "\"capabilities\": []}}\r\n";
  for (int index = 2; index < count; index++) {
    if (strcmp(values[index], "--oob") == 0) {
      greeting = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2, \"major\": 7}, \"package\": \"fake\"}, "
                 "\"capabilities\": [\"oob\"]}}\r\n";
    } else if (strcmp(values[index], "--reply-text") == 0) {
      reply_text = 1;
    } else if (strcmp(values[index], "--events") == 0 && index + 1 < count) {
      event_count = strtoull(values[++index], NULL, 10);
    } else if (strcmp(values[index], "--reply-bytes") == 0 && index + 1 < count) {
      reply_bytes = strtoull(values[++index], NULL, 10);
    } else {
      fprintf(stderr, "unknown option %s\n", values[index]);
      exit(1);
    }
  }
  if (event_count > 0) event_length = make_event_block(&event_block);
  if (reply_bytes > 0) (reply_text ? make_text_reply : make_objects_reply)(&long_reply, reply_bytes);
}

int main(int count, char **values) {
  if (count < 2) {
    fprintf(stderr, "usage: %s SOCKET [--oob] [--events COUNT] [--reply-bytes SIZE] [--reply-text]\n", values[0]);
    return 1;
  }
  read_options(count, values);
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) < 0) fail("getrlimit");
  files.rlim_cur = files.rlim_max;
  if (setrlimit(RLIMIT_NOFILE, &files) < 0) fail("setrlimit");

  poller = epoll_create1(EPOLL_CLOEXEC);
  if (poller < 0) fail("epoll_create1");
  int listener = listen_on(values[1]);
  static char listening, parent;
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = &listening};
  if (epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event) < 0) fail("epoll_ctl");
  event.data.ptr = &parent;
  if (epoll_ctl(poller, EPOLL_CTL_ADD, STDIN_FILENO, &event) < 0) fail("standard input must be a pipe: epoll_ctl");
  cpu_us_before = cpu_us();
  printf("listening\n");
  fflush(stdout);

  for (;;) {
    struct epoll_event ready[256];
    int found = epoll_wait(poller, ready, 256, -1);
    if (found < 0 && errno != EINTR) fail("epoll_wait");
    for (int index = 0; index < found; index++) {
      void *source = ready[index].data.ptr;
      if (source == &listening) {
        accept_all(listener);
      } else if (source == &parent) {
        char ignored[64];
        if (read(STDIN_FILENO, ignored, sizeof ignored) > 0) continue;
        printf("{\"connections\": %" PRIu64 ", \"requests\": %" PRIu64 ", \"reads\": %" PRIu64 ", \"writes\": %" PRIu64
               ", \"cpuUs\": %" PRIu64 "}\n",
               counted.connections, counted.requests, counted.reads, counted.writes, cpu_us() - cpu_us_before);
        unlink(values[1]);
        return 0;
      } else {
        struct connection *connection = source;
        int alive = (ready[index].events & EPOLLIN) == 0 || receive(connection);
        if (alive && (ready[index].events & (EPOLLHUP | EPOLLERR)) != 0 && (ready[index].events & EPOLLIN) == 0) alive = 0;
        if (!alive || !work(connection)) drop(connection);
      }
    }
  }
}
