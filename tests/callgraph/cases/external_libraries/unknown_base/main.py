"""What a class doesn't define is looked for in its library base."""

import logging
import threading


class Audit(logging.Handler):
    def emit(self, record):
        self.store(record)

    def store(self, record):
        self.acquire()
        self.release()


class Watcher(threading.Thread):
    def watch(self):
        return self.is_alive()


audit = Audit()
audit.setLevel(logging.INFO)
audit.emit("text")
Watcher().watch()
