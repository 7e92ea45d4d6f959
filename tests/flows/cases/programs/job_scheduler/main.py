"""A scheduler runs queued jobs in order of priority, each with its own arguments."""
from flowcheck import not_sink, sink
from jobs import Job
from scheduler import Scheduler


def listen(host, peer):
    sink(host)
    not_sink(peer)
    return host


def connect(host, peer):
    not_sink(host)  # SPURIOUS
    not_sink(peer)
    return host


def main():
    scheduler = Scheduler()
    scheduler.add(Job(connect, "127.0.0.1", peer="10.0.0.5", priority=2))
    scheduler.add(Job(listen, "0.0.0.0", peer="localhost", priority=1))
    results = scheduler.run()
    sink(results[0])  # MISSING
    not_sink(results[1])


main()
