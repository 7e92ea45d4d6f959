"""One run of one command: wall time, CPU time and memory, from the kernel's own accounting."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

# getrusage(2) counts ru_maxrss in kilobytes, on macOS in bytes.
_MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Run:
    """What one run cost and said.

    ``cpu`` is user and system time of the process and all children it waited for, in seconds.
    ``peak`` is the resident set, in bytes, of the largest process of that tree, not their sum;
    it can't be smaller than this script's own, because a child starts as a copy of it.
    """

    wall: float
    cpu: float
    peak: int
    code: int
    stdout: bytes
    stderr: bytes


@dataclass(frozen=True)
class Cost:
    """Medians over runs, in the units of ``Run``."""

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Limits:
    """Where the kernel stops each process of a run: CPU seconds, bytes of address space."""

    cpu: int
    memory: int

    def apply(self) -> None:
        """Limit the calling process and its children to come."""
        resource.setrlimit(resource.RLIMIT_CPU, (self.cpu, self.cpu + 1))
        resource.setrlimit(resource.RLIMIT_AS, (self.memory, self.memory))


def run_once(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Run:
    """Run a command to its end; output goes to files so that no pipe slows it down."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            env=environment,
            preexec_fn=limits.apply if limits else None,
        )
        _pid, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Run(
            wall=wall,
            cpu=usage.ru_utime + usage.ru_stime,
            peak=usage.ru_maxrss * _MAXRSS_UNIT,
            code=process.returncode,
            stdout=out.read(),
            stderr=err.read(),
        )


def cost_of(runs: Sequence[Run]) -> Cost:
    """Medians of runs; there must be at least one."""
    return Cost(
        wall=median(run.wall for run in runs),
        cpu=median(run.cpu for run in runs),
        peak=median(run.peak for run in runs),
    )
