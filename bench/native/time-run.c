/*
 * Runs a program to its end and tells what it took.
 *
 *   time-run PROGRAM [ARGUMENT...]
 *
 * Prints one line of JSON: { wallMs, cpuMs }, the latter of the program and of all that it started and waited for. Its
 * standard output is dropped. Fails when the program fails.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double ms_of(struct timeval time) { return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3; }

static double now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void fail(const char *what) {
  perror(what);
  exit(1);
}

int main(int count, char **values) {
  if (count < 2) {
    fprintf(stderr, "usage: %s PROGRAM [ARGUMENT...]\n", values[0]);
    return 1;
  }
  double started = now_ms();
  pid_t self = getpid();
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0) fail("prctl");
    if (getppid() != self) return 1;
    if (freopen("/dev/null", "w", stdout) == NULL) fail("/dev/null");
    execvp(values[1], values + 1);
    perror(values[1]);
    return 127;
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) fail("wait4");
  double wall = now_ms() - started;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fprintf(stderr, "%s ended with status %d\n", values[1], status);
    return 1;
  }
  printf("{\"wallMs\": %.3f, \"cpuMs\": %.3f}\n", wall, ms_of(usage.ru_utime) + ms_of(usage.ru_stime));
  return 0;
}
