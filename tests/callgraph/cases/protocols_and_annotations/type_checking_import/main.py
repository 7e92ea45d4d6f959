"""A class is imported for annotations only."""

from __future__ import annotations

import typing
from worker import Worker

if typing.TYPE_CHECKING:
    from worker import Job


def finish(job: Job) -> str:
    return typing.cast("Job", job).close()


finish(Worker().take())
