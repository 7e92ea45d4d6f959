"""start() of a Thread subclass runs its run() with the fields of that thread."""
from flowcheck import not_sink
from jobs import ClosedJob, OpenJob


def main():
    jobs = [OpenJob("0.0.0.0"), ClosedJob("127.0.0.1")]
    for job in jobs:
        job.start()
        job.join()
    not_sink(jobs[1].host)


main()
