"""How workers fetch jobs and return results."""

from __future__ import annotations

import secrets
from multiprocessing.connection import Client, Listener
from threading import Thread
from typing import Any

from workers.jobs import nearest_first

CONTROL = {"host": "0.0.0.0", "port": 0}
RESULTS = {"host": "localhost", "port": 0}


class JobDesk:
    """Hands out jobs to any worker that knows the key."""

    def __init__(self) -> None:
        self.key = secrets.token_bytes(16)
        self.results: list[float] = []
        self._jobs = Listener((CONTROL["host"], CONTROL["port"]), authkey=self.key)
        self._results = Listener((RESULTS["host"], RESULTS["port"]), authkey=self.key)

    @property
    def ports(self) -> tuple[int, int]:
        """Port for jobs, port for results."""
        return self._jobs.address[1], self._results.address[1]

    def hand_out(self, job: Any) -> None:
        """Give one job to the next worker and wait for its result."""
        with self._jobs.accept() as worker:
            worker.send(job)
        with self._results.accept() as worker:
            self.results.append(worker.recv())

    def close(self) -> None:
        """Send workers away."""
        self._jobs.close()
        self._results.close()


def work_once(ports: tuple[int, int], key: bytes) -> None:
    """What a worker does: fetch a job, compute, return the result."""
    with Client(("127.0.0.1", ports[0]), authkey=key) as desk:
        start, stops = desk.recv()
    with Client(("127.0.0.1", ports[1]), authkey=key) as desk:
        desk.send(nearest_first(start, stops).length_km)


def plan_one(start: tuple[float, float], stops: list[tuple[float, float]]) -> float:
    """Plan one route on a worker thread; returns its length in kilometres."""
    desk = JobDesk()
    worker = Thread(target=work_once, args=(desk.ports, desk.key))
    worker.start()
    try:
        desk.hand_out((start, stops))
    finally:
        worker.join()
        desk.close()
    return desk.results[0]
