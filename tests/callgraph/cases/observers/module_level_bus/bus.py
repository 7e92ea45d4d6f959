from collections import defaultdict

_listeners = defaultdict(list)


def subscribe(topic, listener):
    _listeners[topic].append(listener)


def publish(topic, message):
    for listener in _listeners[topic]:
        listener(message)
