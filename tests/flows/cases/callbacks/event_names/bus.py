from collections import defaultdict

_subscribers = defaultdict(list)


def subscribe(event, handler):
    _subscribers[event].append(handler)


def publish(event, **payload):
    for handler in _subscribers[event]:
        handler(payload)
