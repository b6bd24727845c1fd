/*
 * The shortest QMP client there is: the same request text as ours, one at a time, on a blocking socket.
 *
 *   qmp-round-trips SOCKET WARM_UP COUNT
 *
 * Prints one line of JSON: { p50Us, meanUs, perSecond }, times in microseconds per command.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static int server;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static double now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

/* One message; QEMU ends each with a newline and, asked one thing at a time, sends nothing after it. */
static void read_line(char *line, size_t capacity) {
  size_t length = 0;
  do {
    ssize_t size = read(server, line + length, capacity - 1 - length);
    if (size < 0) fail("read");
    if (size == 0) {
      fprintf(stderr, "the server closed the connection\n");
      exit(1);
    }
    length += (size_t)size;
    line[length] = 0;
  } while (line[length - 1] != '\n' && length < capacity - 1);
}

static void ask(const char *request, size_t length, const char *expected) {
  char line[4096];
  if (write(server, request, length) != (ssize_t)length) fail("write");
  read_line(line, sizeof line);
  if (strstr(line, expected) == NULL) {
    fprintf(stderr, "unexpected answer: %s", line);
    exit(1);
  }
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **values) {
  if (count != 4) {
    fprintf(stderr, "usage: %s SOCKET WARM_UP COUNT\n", values[0]);
    return 1;
  }
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(values[1]) >= sizeof address.sun_path) {
    fprintf(stderr, "%s: path too long for a unix socket\n", values[1]);
    return 1;
  }
  strcpy(address.sun_path, values[1]);
  long warm_up = strtol(values[2], NULL, 10), commands = strtol(values[3], NULL, 10);
  if (warm_up < 0 || commands < 1) {
    fprintf(stderr, "WARM_UP and COUNT must be numbers, COUNT at least 1\n");
    return 1;
  }
  double *times = malloc((size_t)commands * sizeof *times);
  if (times == NULL) fail("malloc");
  server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (server < 0) fail("socket");
  if (connect(server, (struct sockaddr *)&address, sizeof address) < 0) fail(values[1]);

  char line[4096], request[128];
  read_line(line, sizeof line);
  static const char negotiate[] = "{\"execute\":\"qmp_capabilities\"}";
  ask(negotiate, sizeof negotiate - 1, "\"return\"");
  double started = 0;
  for (long index = 0; index < warm_up + commands; index++) {
    if (index == warm_up) started = now_us();
    int length = snprintf(request, sizeof request, "{\"execute\":\"query-status\",\"id\":%ld}", index + 1);
    double before = now_us();
    ask(request, (size_t)length, "\"return\"");
    if (index >= warm_up) times[index - warm_up] = now_us() - before;
  }
  double total = now_us() - started;
  qsort(times, (size_t)commands, sizeof *times, ascending);
  printf("{\"p50Us\": %.3f, \"meanUs\": %.3f, \"perSecond\": %.1f}\n", times[commands / 2], total / (double)commands,
         (double)commands / total * 1e6);
  return 0;
}
