_subscribers = {}


def subscribe(name, function):
    _subscribers.setdefault(name, []).append(function)


def publish(name, message):
    for function in _subscribers.get(name, ()):
        function(message)
