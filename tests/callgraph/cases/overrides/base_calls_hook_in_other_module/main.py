"""The base class calls hooks that a subclass elsewhere overrides."""

from jobs.nightly import Nightly
from jobs.base import Job


def run_all(jobs):
    return [job.execute() for job in jobs]


run_all([Nightly(), Job()])
