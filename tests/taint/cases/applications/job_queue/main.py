"""Jobs are put into a queue with their arguments and run by a worker."""
from taintcheck import not_sink, sink, source
from worker import Job, Worker


def report(name, kind):
    sink(name)
    not_sink(kind)


worker = Worker()
worker.add(Job(report, source(), kind="daily"))
worker.run()
