"""The caller's side of the rule worker: starts it, asks it, and ends it when it hangs."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_PROGRAM = Path(__file__).with_name("worker_main.py")

# How long the worker may take to start; the file's own limit counts from the request on.
_START_SECONDS = 30.0


class WorkerFailed(Exception):
    """The worker gave no answer; the text says why."""


class RuleWorker:
    """One worker at a time, replaced when it had to be ended or cannot be used again."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def run(self, path: Path, timeout: float) -> dict[str, Any]:
        """Have one rule file run; the answer is that of ``execution.run_rule_file``.

        ``timeout`` is in seconds.

        Raises:
            WorkerFailed: the time ran out, or the worker died.
        """
        process = self._process or self._start()
        try:
            answer = self._ask(process, path, timeout)
            response: dict[str, Any] = json.loads(answer)
        except (WorkerFailed, ValueError, RecursionError) as error:
            self._end()
            raise WorkerFailed(str(error)) from None
        if response["retire"]:
            self._end()
        return response

    def _ask(self, process: subprocess.Popen[bytes], path: Path, timeout: float) -> bytes:
        request = json.dumps({"path": str(path)}).encode("ascii") + b"\n"
        try:
            assert process.stdin is not None
            process.stdin.write(request)
            process.stdin.flush()
        except OSError:
            raise WorkerFailed(_death(process)) from None
        try:
            answer = self._answers.get(timeout=timeout)
        except queue.Empty:
            raise WorkerFailed(
                f"ran longer than {timeout:g} s and was stopped; look for an endless loop"
            ) from None
        if answer is None:
            raise WorkerFailed(_death(process))
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-I", str(_PROGRAM)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        # A queue of its own: a late line of an ended worker must not answer for the next one.
        self._process, self._answers = process, queue.SimpleQueue()
        threading.Thread(target=_read, args=(process, self._answers), daemon=True).start()
        try:
            ready = self._answers.get(timeout=_START_SECONDS)
        except queue.Empty:
            ready = None
        if ready is None:
            process.kill()
            assert process.stderr is not None
            reason = process.stderr.read().decode(errors="replace").strip().splitlines()
            self._end()
            raise WorkerFailed(f"the rule worker did not start: {reason[-1] if reason else '?'}")
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stderr):
            if pipe is not None:
                _close(pipe)


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        # Bytes for a process that is gone.
        return


def _read(process: subprocess.Popen[bytes], answers: queue.SimpleQueue[bytes | None]) -> None:
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            answers.put(line)
    answers.put(None)


def _death(process: subprocess.Popen[bytes]) -> str:
    status = process.wait()
    if status < 0:
        return f"crashed the interpreter (signal {-status})"
    return f"ended the interpreter with status {status}; remove os._exit or the like"
