/*
 * The shortest launcher there is: spawns QEMU with a socketpair as its monitor, negotiates, asks for its status, and
 * kills it once that is answered.
 *
 *   launch-to-answer CHANNELS QEMU ARGUMENTS…
 *
 * QEMU inherits CHANNELS socketpairs from descriptor 3 on; the first is the monitor. Prints one line of JSON: { ms }, from
 * before the fork to the answer.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_channels = 8 };

static pid_t child;

static void fail(const char *what) {
  perror(what);
  if (child > 0) kill(child, SIGKILL);
  exit(1);
}

static double now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* One message; QEMU ends each with a newline and sends nothing after it until it is asked. */
static void read_line(int monitor, char *line, size_t capacity) {
  size_t length = 0;
  do {
    ssize_t size = read(monitor, line + length, capacity - 1 - length);
    if (size <= 0) fail("QEMU's monitor");
    length += (size_t)size;
    line[length] = 0;
  } while (line[length - 1] != '\n' && length < capacity - 1);
}

static void ask(int monitor, const char *request) {
  char line[4096];
  size_t length = strlen(request);
  if (write(monitor, request, length) != (ssize_t)length) fail("write");
  read_line(monitor, line, sizeof line);
  if (strstr(line, "\"return\"") == NULL) {
    fprintf(stderr, "unexpected answer: %s", line);
    kill(child, SIGKILL);
    exit(1);
  }
}

int main(int count, char **values) {
  int channels = count < 3 ? 0 : atoi(values[1]);
  if (channels < 1 || channels > most_channels) {
    fprintf(stderr, "usage: %s CHANNELS QEMU ARGUMENTS…, CHANNELS from 1 to %d\n", values[0], most_channels);
    return 1;
  }
  double started = now_ms();
  int pairs[most_channels][2];
  for (int index = 0; index < channels; index++) {
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pairs[index]) < 0) fail("socketpair");
  }
  child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setsid();
    int null = open("/dev/null", O_RDWR);
    for (int number = 0; number < 3; number++) dup2(null, number);
    /* Above all that is dup'ed onto, so that no pair overwrites another. */
    int ends[most_channels];
    for (int index = 0; index < channels; index++) ends[index] = fcntl(pairs[index][1], F_DUPFD_CLOEXEC, 64);
    for (int index = 0; index < channels; index++) dup2(ends[index], 3 + index);
    execv(values[2], values + 2);
    _exit(127);
  }
  for (int index = 0; index < channels; index++) close(pairs[index][1]);
  int monitor = pairs[0][0];
  char line[4096];
  read_line(monitor, line, sizeof line);
  ask(monitor, "{\"execute\":\"qmp_capabilities\"}");
  ask(monitor, "{\"execute\":\"query-status\",\"id\":1}");
  double took = now_ms() - started;
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  printf("{\"ms\": %.3f}\n", took);
  return 0;
}
