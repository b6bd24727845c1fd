/*
 * Starts a program on one core, and never lets it outlive its parent.
 *
 *   run-bound CORE|any PARENT_PID PROGRAM [ARGUMENT...]
 *
 * The parent-death signal survives the exec, so a bench that is killed leaves neither server nor client behind.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int count, char **values) {
  if (count < 4) {
    fprintf(stderr, "usage: %s CORE|any PARENT_PID PROGRAM [ARGUMENT...]\n", values[0]);
    return 1;
  }
  if (strcmp(values[1], "any") != 0) {
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(atoi(values[1]), &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) < 0) {
      perror("sched_setaffinity");
      return 1;
    }
  }
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0) {
    perror("prctl");
    return 1;
  }
  /* A parent that died before the prctl sends no signal. */
  if (getppid() != atoi(values[2])) return 1;
  execvp(values[3], values + 3);
  perror(values[3]);
  return 127;
}
