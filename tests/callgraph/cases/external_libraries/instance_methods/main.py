"""Library classes are instantiated and their methods called."""

import collections
import threading as th
from decimal import Decimal as D


def count(words):
    counter = collections.Counter(words)
    counter.update(["b"])
    return counter.most_common(1)


def price(text):
    return D(text).quantize(D("0.1"))


queue = collections.deque()
queue.append(count(["a"]))
ready = th.Event()
ready.set()
price("1.25")
