"""Queues hand on what was put in; threads run with their arguments."""
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

from taintcheck import not_sink, sink, source

line = queue.Queue()
line.put(source())
sink(line.get())
other = queue.Queue()
other.put("fixed")
not_sink(other.get())


def work(text):
    sink(text)


def fixed(text):
    not_sink(text)


thread = threading.Thread(target=work, args=(source(),))
thread.start()
thread.join()
thread = threading.Thread(target=fixed, args=("a",))
thread.start()
thread.join()


def same(text):
    return text


with ThreadPoolExecutor() as pool:
    sink(pool.submit(same, source()).result())
    not_sink(pool.submit(same, "a").result())
    sink(list(pool.map(same, [source()])))
