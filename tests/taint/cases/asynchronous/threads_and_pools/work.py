import queue
import threading
from concurrent.futures import ThreadPoolExecutor


class Worker(threading.Thread):
    def __init__(self, box, value):
        super().__init__()
        self.box = box
        self.value = value

    def run(self):
        self.box.append(self.value)


def through_queue(value):
    channel = queue.Queue()
    channel.put(value)
    return channel.get()


def pooled(function, items):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(function, items))


def submitted(function, item):
    with ThreadPoolExecutor() as pool:
        future = pool.submit(function, item)
    return future.result()
