def produce(queue, item):
    queue.put(item)
