"""The process in which rule files run, one after the other.

Protocol: JSON lines. Each request is ``{"path": ...}``, an absolute path; each response is what
``run_rule_file`` returns plus ``retire``, true when the interpreter could not be put back and the
next file needs a new one. The first line sent is ``{"ready": true}``. The pipes are moved away from
the standard descriptors before any rule file runs, so that whatever a file reads or prints, even by
descriptor, goes nowhere.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

from pathfinder_lite.sdk import aliases, shared_definitions
from pathfinder_lite.sdk.execution import encode, run_rule_file
from pathfinder_lite.sdk.isolation import InterpreterState


def serve() -> None:
    """Answer requests until the pipe closes, then end the process at once.

    Ending skips what rule files left to be done at exit.
    """
    requests, responses = _private_pipes()
    aliases.install()
    state = InterpreterState()
    process = os.getpid()
    responses.write(encode({"ready": True}))
    for request in requests:
        path = json.loads(request)["path"]
        writes_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        shared = shared_definitions.find_shared_definitions(Path(path))
        if shared is not None:
            shared_definitions.install(shared)
        response = run_rule_file(path)
        if os.getpid() != process:
            # The rule file forked, and this is the copy: it must not answer too.
            os._exit(0)
        clean = state.restore(Path(path).resolve().parent, *([shared] if shared else []))
        sys.dont_write_bytecode = writes_bytecode
        _silence()
        responses.write(encode({**response, "retire": not clean}))
    os._exit(0)


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    requests = os.fdopen(os.dup(0), "rb")
    responses = os.fdopen(os.dup(1), "wb", buffering=0)
    _silence()
    return requests, responses


def _silence() -> None:
    """Point the standard descriptors to nothing."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        if descriptor != nothing:
            os.dup2(nothing, descriptor)
    if nothing > 2:
        os.close(nothing)
