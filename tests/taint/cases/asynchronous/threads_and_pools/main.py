"""Threads, pools and queues."""
from taintcheck import not_sink, sink, source
from work import Worker, pooled, submitted, through_queue

box = []
worker = Worker(box, source())
worker.start()
worker.join()
sink(box[0])  # MISSING
sink(through_queue(source()))
not_sink(through_queue("fixed"))
sink(pooled(str.strip, [source()])[0])
not_sink(pooled(len, [source()])[0])
sink(submitted(lambda v: v, source()))
not_sink(submitted(len, source()))
