import queue
import threading

from messages import STOP


class Worker:
    def __init__(self, handler):
        self._handler = handler
        self._inbox = queue.Queue()
        self._outbox = queue.Queue()
        self._thread = threading.Thread(target=self._loop, daemon=True)

    def _loop(self):
        while (message := self._inbox.get()) is not STOP:
            self._outbox.put(self._handler(message))

    def ask(self, message):
        self._inbox.put(message)
        return self._outbox.get(timeout=10)

    def stop(self):
        self._inbox.put(STOP)
        self._thread.join()


def start(handler):
    worker = Worker(handler)
    worker._thread.start()
    return worker
