"""Work that is done by threads and pools."""
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

from taintcheck import not_sink, sink, source


def work(text):
    sink(text)
    return text


def quiet(text):
    return len(text)


thread = threading.Thread(target=work, args=(source(),))
thread.start()
thread.join()
with ThreadPoolExecutor() as pool:
    sink(pool.submit(work, source()).result())
    not_sink(pool.submit(quiet, source()).result())
    sink(list(pool.map(work, [source()])))
waiting = queue.Queue()
waiting.put(source())
sink(waiting.get())
other = queue.Queue()
other.put("x")
not_sink(other.get())
