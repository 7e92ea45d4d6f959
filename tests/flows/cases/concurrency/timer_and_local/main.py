"""A Timer calls its function, and an Event-guarded box receives the constant."""
import threading

from flowcheck import not_sink, sink


class Box:
    def __init__(self):
        self.host = "127.0.0.1"


def fill(box, host):
    box.host = host


def main():
    filled, untouched = Box(), Box()
    not_sink(filled.host)
    timer = threading.Timer(0.0, fill, args=[filled], kwargs={"host": "0.0.0.0"})
    timer.start()
    timer.join()
    sink(filled.host)  # MISSING
    not_sink(untouched.host)


main()
